#!/usr/bin/env bash
# Gets this computer ready for the browser tests: chromium and what goes with it from
# Debian's packages, the libraries of the tests from Python's, in .build-browser/venv.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source Scripts/packages.sh

if command -v apt-get >/dev/null; then
  need chromium command -v chromium
  # The letters that drawings are measured with.
  need fonts-liberation installed 'fonts-liberation*'
  need poppler-utils command -v pdftotext
  # For the HTML checker.
  need default-jre-headless command -v java
  need python3-venv python3 -c 'import ensurepip, venv'
  install_missing
fi

for command in chromium pdftotext java python3; do
  command -v $command >/dev/null || fail "the browser tests need $command"
done

# The libraries are got anew when their list has changed, and not at any other time.
venv=.build-browser/venv
wanted=Tests/BrowserTests/requirements.txt
if ! cmp -s $wanted $venv/requirements.txt; then
  say "getting the libraries of the browser tests with pip"
  rm -rf $venv
  python3 -m venv $venv
  # Twice quiet: errors only.
  $venv/bin/pip install --quiet --quiet --disable-pip-version-check --requirement $wanted
  cp $wanted $venv/requirements.txt
fi
say "chromium, Java, pdftotext and the libraries of the browser tests are here."
