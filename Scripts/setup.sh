#!/usr/bin/env bash
# Gets this computer ready to build plancheck: Swift 6.2 or newer must be here
# already; what else is missing comes from Debian's packages, where there are any.
#
# `setup.sh tests` also gets the programs that look at reports with their own eyes.
# Where they are missing, and there are no packages, those tests are skipped.
set -euo pipefail

source "$(dirname "${BASH_SOURCE[0]}")/packages.sh"

# Swift comes first: without it there is no reason to install anything.
swift=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p') || true
case $swift in
  '') fail "Swift 6.2 or newer is needed, and no swift runs here: see https://www.swift.org/install" ;;
  [0-5].* | 6.[01]) fail "Swift 6.2 or newer is needed, and this is $swift: see https://www.swift.org/install" ;;
esac

if command -v apt-get >/dev/null; then
  need make command -v make
  need git command -v git
  # Swift links every program with gold and with the C and C++ libraries of GCC.
  need binutils-gold command -v ld.gold
  need g++ installed 'libstdc++-*-dev'
  need pkg-config command -v pkg-config
  need libyaml-dev pkg-config --exists yaml-0.1
  need libxml2-dev pkg-config --exists libxml-2.0
  if [ "${1-}" = tests ]; then
    # Debian's own Python: another on the path does not know its packages.
    need python3-jsonschema /usr/bin/python3 -c 'import jsonschema'
    need cmark-gfm test -x /usr/bin/cmark-gfm
  fi
  install_missing
fi

if ! pkg-config --exists yaml-0.1 libxml-2.0 2>/dev/null; then
  case $(uname) in
    Darwin) fail "a library is missing: brew install pkgconf libyaml libxml2" ;;
    *) fail "install libyaml and libxml2 with their headers, so that pkg-config finds yaml-0.1 and libxml-2.0" ;;
  esac
fi
say "Swift $swift, libyaml and libxml2 are here."
