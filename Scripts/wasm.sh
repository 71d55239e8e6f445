#!/usr/bin/env bash
# Compiles the four libraries a second time, as Embedded Swift for WebAssembly: what a page on a phone
# runs. Nothing is linked here; the compiler refuses what that home does not have (Foundation, key paths,
# casts to protocols at run time, libxml2).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

source Scripts/packages.sh
if command -v apt-get >/dev/null; then
  need wasi-libc test -d /usr/include/wasm32-wasi
  install_missing
fi
[ -d /usr/include/wasm32-wasi ] || fail "wasi-libc is needed: its headers in /usr/include/wasm32-wasi"

built=.build-wasm
mkdir -p $built/include
# By itself: the directory it stands in holds the headers of this machine too.
cp "$(pkg-config --variable=includedir yaml-0.1)/yaml.h" $built/include/

# The settings of Package.swift, and no optimization: what is asked is whether it compiles.
for module in PlanCheck Rules Report Planning Training; do
  say "compiling $module for WebAssembly"
  swiftc -target wasm32-unknown-none-wasm -enable-experimental-feature Embedded \
    -wmo -parse-as-library -Onone -swift-version 6 -package-name plancheck -module-name $module \
    -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault \
    -enable-upcoming-feature MemberImportVisibility -strict-memory-safety -warnings-as-errors \
    -Xcc -isystem -Xcc /usr/include/wasm32-wasi -Xcc -D__wasi__ -Xcc -I$built/include \
    -I Sources/CYAML -I $built -emit-module -emit-module-path $built/$module.swiftmodule \
    -c $(find Sources/$module -name '*.swift' | LC_ALL=C sort) -o $built/$module.o
done
