// measure TIMES COMMAND...: runs a command so many times, and prints the medians of its
// time from start to exit, of its processor time and of its peak memory. In C, and small, because a process
// begins with the peak memory of the one that it was forked from.
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static int ascending(const void *left, const void *right) {
  double a = *(const double *)left, b = *(const double *)right;
  return (a > b) - (a < b);
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

int main(int count, char **arguments) {
  int times = count > 2 ? atoi(arguments[1]) : 0;
  if (times < 1) {
    fprintf(stderr, "usage: measure TIMES COMMAND...\n");
    return 2;
  }
  double *milliseconds = calloc(times, sizeof(double)), *megabytes = calloc(times, sizeof(double));
  double *work = calloc(times, sizeof(double));
  // The first run fills the caches, and does not count.
  for (int run = -1; run < times; run++) {
    double start = now();
    pid_t child = fork();
    if (child == 0) {
      dup2(open("/dev/null", O_WRONLY), 1);
      execv(arguments[2], arguments + 2);
      _exit(127);
    }
    int status;
    struct rusage usage;
    wait4(child, &status, 0, &usage);
    if (!WIFEXITED(status) || WEXITSTATUS(status) == 127) {
      fprintf(stderr, "measure: %s does not run\n", arguments[2]);
      return 1;
    }
    if (run < 0) continue;
    milliseconds[run] = now() - start;
    work[run] = usage.ru_utime.tv_sec * 1e3 + usage.ru_utime.tv_usec / 1e3 + usage.ru_stime.tv_sec * 1e3 +
      usage.ru_stime.tv_usec / 1e3;
    megabytes[run] = usage.ru_maxrss * 1024 / 1e6;
  }
  qsort(milliseconds, times, sizeof(double), ascending);
  qsort(work, times, sizeof(double), ascending);
  qsort(megabytes, times, sizeof(double), ascending);
  printf("start to exit: %.1f ms, %.1f ms of processor time, %.1f MB at its peak (median of %d)\n",
    milliseconds[times / 2], work[times / 2], megabytes[times / 2], times);
}
