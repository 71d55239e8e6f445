#!/bin/bash
# Writes the examples of plans/examples as Swift, so that the command holds them.
set -euo pipefail
cd "$(dirname "$0")/.."
echo '/// The files of plans/examples, by name, for `plancheck new --example`. `make generate` writes this file.'
echo 'let exampleFiles: [(name: String, text: String)] = ['
for file in plans/examples/*.yaml; do
  printf '  (\n    "%s",\n    #"""\n' "$(basename "$file" .yaml)"
  sed 's/^\(..*\)$/    \1/' "$file"
  # The last line ends, too.
  printf '\n    """#\n  ),\n'
done
echo ']'
