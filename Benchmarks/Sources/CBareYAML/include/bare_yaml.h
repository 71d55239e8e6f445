#include <stddef.h>

/// Counts the events of a document, doing nothing with them; -1 if it is not YAML.
long bare_yaml_events(const unsigned char *text, size_t length);
