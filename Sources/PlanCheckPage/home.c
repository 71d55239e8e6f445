// What the engine asks of its home that a page does not have. Nothing is ever printed, and chance is constant, so
// that the same input gives the same bytes.
#include <stddef.h>
#include <stdint.h>
#include <string.h>

int putchar(int letter) { return letter; }

void arc4random_buf(void *bytes, size_t count) { memset(bytes, 7, count); }

void *__stack_chk_guard = (void *)0x5ec5ec5e;

void __stack_chk_fail(void) { __builtin_trap(); }
