#!/bin/sh
# backup.sh FOLDER: one copy of the database a day, the last fourteen of them, and one of the archive. WEALDWAY_DATABASE and WEALDWAY_ARCHIVE say of what.
set -eu
folder=${1:?Use: backup.sh FOLDER}
day=$(date -u +%Y-%m-%d)
cd "$(dirname "$0")/.."
node=node_modules/.bin/node

copy="$folder/wealdway-$day.sqlite"
# The archive last: it never loses a file, so it has all that the copy names.
[ -e "$copy" ] || "$node" src/runtime/node/wealdway.js backup "$copy"
mkdir -p "$folder/raw"
# There is none before the first answer is kept.
if [ -d "$WEALDWAY_ARCHIVE" ]; then cp -Rn "$WEALDWAY_ARCHIVE/." "$folder/raw/"; fi

# shellcheck disable=SC2012 # the names are ours
ls "$folder"/wealdway-????-??-??.sqlite | sort -r | tail -n +15 | while read -r old; do rm -f "$old"; done
