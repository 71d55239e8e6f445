#!/usr/bin/env bash
# Builds build/plancheck.html: the engine as WebAssembly, and the page around it, in one file that needs nothing else.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

source Scripts/packages.sh
if command -v apt-get >/dev/null; then
  need wasi-libc test -d /usr/include/wasm32-wasi
  need libclang-rt-19-dev-wasm32 test -d /usr/lib/llvm-19/lib/clang/19/lib/wasi
  need binaryen command -v wasm-opt
  need dpkg-dev command -v dpkg-source
  need python3 command -v python3
  install_missing
fi
swift=$(dirname "$(dirname "$(readlink -f "$(command -v swiftc)")")")
system=/usr/lib/wasm32-wasi
builtins=/usr/lib/llvm-19/lib/clang/19/lib/wasi/libclang_rt.builtins-wasm32.a
[ -d $system ] && [ -f $builtins ] && command -v wasm-opt >/dev/null ||
  fail "the page needs wasi-libc, libclang-rt-19-dev-wasm32 and binaryen"

built=.build-page
mkdir -p $built/include build

# $(source_of PACKAGE): the source of a package as Debian has it, in a folder of that name. Its lists and keys are our
# own affair: the computer's stay as they are.
source_of() {
  [ ! -d $built/$1 ] || return 0
  say "getting the source of $1"
  mkdir -p $built/apt/lists/partial
  local release key=/usr/share/keyrings/debian-archive-keyring.gpg
  release=$(. /etc/os-release && echo "$VERSION_CODENAME")
  echo "deb-src [signed-by=$key] http://deb.debian.org/debian $release main" >$built/apt/sources.list
  local from=(-qq -o Dir::Etc::SourceList="$PWD/$built/apt/sources.list" -o Dir::Etc::SourceParts=-
    -o Dir::State::Lists="$PWD/$built/apt/lists" -o APT::Sandbox::User=root)
  [ -n "$(ls $built/apt/lists/*Sources* 2>/dev/null)" ] || apt-get "${from[@]}" update
  (cd $built && apt-get "${from[@]}" source --download-only $1)
  rm -rf $built/$1.new
  mkdir $built/$1.new
  tar -xf $built/$1_*.orig.tar.* -C $built/$1.new --strip-components=1
  mv $built/$1.new $built/$1
}
source_of libyaml
source_of 7zip
cp $built/libyaml/include/yaml.h $built/include/

c=("$swift/bin/clang" --target=wasm32-unknown-wasi -isystem /usr/include/wasm32-wasi -Oz -DNDEBUG)
objects=()
for file in api reader scanner parser loader; do
  [ $built/yaml-$file.o -nt Scripts/page.sh ] ||
    "${c[@]}" -DYAML_VERSION_MAJOR=0 -DYAML_VERSION_MINOR=2 -DYAML_VERSION_PATCH=5 '-DYAML_VERSION_STRING="0.2.5"' \
      -I$built/libyaml/include -I$built/libyaml/src -c $built/libyaml/src/$file.c -o $built/yaml-$file.o
  objects+=($built/yaml-$file.o)
done
[ $built/unpack.wasm -nt Sources/PlanCheckPage/unpack.c ] || "${c[@]}" -O2 -mbulk-memory -I$built/7zip/C -nostdlib \
  -fuse-ld="$swift/bin/wasm-ld" -Wl,--no-entry,--strip-all Sources/PlanCheckPage/unpack.c $built/7zip/C/LzmaDec.c \
  -o $built/unpack.wasm
[ $built/home.o -nt Sources/PlanCheckPage/home.c ] || "${c[@]}" -c Sources/PlanCheckPage/home.c -o $built/home.o

# $(stale MODULE FOLDER...): whether a source in a folder is newer than the module, or gone since.
stale() {
  local module=$1
  shift
  [ ! -f "$built/$module.o" ] ||
    [ -n "$(find "$@" '(' -name '*.swift' -o -name '*.o' -o -type d ')' -newer "$built/$module.o" -print -quit)" ]
}
# compile MODULE FLAGS... -- FILES...
compile() {
  local module=$1
  shift
  say "compiling $module for WebAssembly"
  swiftc -target wasm32-unknown-none-wasm -enable-experimental-feature Embedded \
    -wmo -parse-as-library -Osize -swift-version 6 -package-name plancheck -module-name "$module" \
    -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault \
    -enable-upcoming-feature MemberImportVisibility -strict-memory-safety -warnings-as-errors \
    -Xcc -isystem -Xcc /usr/include/wasm32-wasi -Xcc -D__wasi__ -Xcc -I$built/include \
    -I Sources/CYAML -I $built -emit-module -emit-module-path "$built/$module.swiftmodule" \
    -c "$@" -o "$built/$module.new.o"
  mv "$built/$module.new.o" "$built/$module.o"
}
files() { find "$@" -name '*.swift' | LC_ALL=C sort; }

# What the command says that is no report of a site.
shared=(Sources/plancheck-cli/{ExampleFiles,ExampleTitles,SuggestionReport,LayoutsReport}.swift)
! stale PlanCheck Sources/PlanCheck || compile PlanCheck $(files Sources/PlanCheck)
# Rules and Report rest on PlanCheck only: both at once, as two processors can.
waiting=()
for module in Rules Report; do
  ! stale $module Sources/PlanCheck Sources/$module || {
    compile $module $(files Sources/$module) &
    waiting+=($!)
  }
done
for process in "${waiting[@]}"; do wait "$process"; done
! stale Planning Sources/PlanCheck Sources/Rules Sources/Planning || compile Planning $(files Sources/Planning)
! stale PlanCheckPage Sources/PlanCheck Sources/Rules Sources/Report Sources/Planning Sources/PlanCheckPage "${shared[@]}" ||
  compile PlanCheckPage $(files Sources/PlanCheckPage) "${shared[@]}"
objects+=($built/{PlanCheck,Rules,Report,Planning,PlanCheckPage}.o)

if stale engine "${objects[@]}" $built/home.o; then
  say "linking the engine"
  "$swift/bin/wasm-ld" --no-entry --gc-sections -z stack-size=1048576 --stack-first --strip-all \
    --export=plancheck_request --export=plancheck_answer --export=plancheck_answer_bytes \
    --export=plancheck_answer_count --export=_initialize \
    $system/crt1-reactor.o "${objects[@]}" $built/home.o \
    "$swift/lib/swift/embedded/wasm32-unknown-none-wasm/libswiftUnicodeDataTables.a" \
    $system/libc.a $builtins -o $built/engine.wasm
  wasm-opt --merge-similar-functions -Oz --enable-bulk-memory --enable-sign-ext --enable-mutable-globals --enable-nontrapping-float-to-int \
    --enable-multivalue --strip-producers $built/engine.wasm -o $built/engine.opt.wasm
  mv $built/engine.opt.wasm $built/engine.o
fi
say "packing the engine: $(stat -c %s $built/engine.o) bytes"
python3 Scripts/page.py $built/unpack.wasm $built/engine.o build/plancheck.html
