#!/usr/bin/env bash
# many-sites.sh COUNT SITE FOLDER: makes a folder of so many sites like this one, a hundred a folder, each
# with a reference of its own. What is there already stays.
set -euo pipefail

count=$1 site=$2 folder=$3
for ((number = 0; number < count; number++)); do
  file=$folder/$((number / 100))/site-$number.yaml
  [ -f "$file" ] && continue
  mkdir -p "${file%/*}"
  sed "s/^\( *\)reference: .*/\1reference: many-$number/" "$site" > "$file"
done
