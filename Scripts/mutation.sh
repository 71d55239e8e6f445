#!/usr/bin/env bash
# Makes one deliberate mistake after another in the rules, and requires that a test notices:
# every comparison is turned around and its limit moved one step both ways; every figure of the
# manual and of the standards becomes one in its last digit less, and more. Texts that merely
# repeat a figure do not count as noticing. Prints the score and every survivor.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

build=.build-mutation
flags=(-Xswiftc -DMUTATION --scratch-path "$build")
noticing='RuleExampleTests|CertaintyTests|ElectricityTests|CableTableTests|SettingsTests|SheetTests|KeyFigureTests|MaterialsTests|SiteDrawingTests'

swift build --quiet --build-tests "${flags[@]}"
tests=$(find "$build/debug/" -maxdepth 1 -name '*.xctest')

# Exits with 0 if every test passes with this figure wrong: nothing has noticed.
survives() {
  PLANCHECK_FIGURE=$1 "$tests" --testing-library swift-testing --filter "$noticing" >/dev/null 2>&1
}
export -f survives
export tests noticing

status=0
"$tests" --testing-library swift-testing --filter MutantTests | grep '^mutation:' || true
[ "${PIPESTATUS[0]}" -eq 0 ] || status=1

# "Figures.swift:12:5", where the bracket of each figure opens: its place as #column has it.
figures() {
  find Sources -name '*.swift' -exec awk '
    /case figure\(/ { next }
    { name = FILENAME; sub(/.*\//, "", name)
      for (at = 1; match(substr($0, at), /[ ([]figure\(/); ) {
        at += RSTART + RLENGTH - 1
        print name ":" FNR ":" at - 1
      }
    }' {} +
}

survives '' || { echo "mutation: the tests fail without any mistake" >&2; exit 1; }
mutants=$(figures | sort | sed 's/$/:-1/; p; s/-1$/1/')
survivors=$(xargs -P "$(nproc)" -I {} bash -c 'survives {} && echo {} || true' <<<"$mutants")
total=$(wc -l <<<"$mutants")
missed=$(grep -c . <<<"$survivors" || true)
echo "mutation: figures: $((total - missed)) of $total noticed"
[ -z "$survivors" ] || sed 's/^/mutation: not noticed: /' <<<"$survivors"
[ "$missed" -eq 0 ] && exit "$status"
exit 1
