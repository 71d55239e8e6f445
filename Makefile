PREFIX ?= /usr/local
EXAMPLE = plans/examples/ten-faults.yaml
SIX_SESSYS = plans/examples/sheet-7-six-without-solar.yaml
SITES = 20000

# Named one by one, so that the build directory of Benchmarks stays out.
SWIFT_FILES = Package.swift Sources Tests \
  $(wildcard Benchmarks/Package.swift Benchmarks/Sources Benchmarks/Tests)

# The binary to install runs where Swift is not, and keeps a build directory of
# its own, so that `make run` and `make install` do not undo each other's work.
# macOS has the Swift runtime itself and cannot link it in.
STATIC_BINARY = $(CURDIR)/.build-static/release/plancheck
STATIC_FLAGS = $(if $(filter Darwin,$(shell uname)),,--static-swift-stdlib)

# What is tested is optimized, in a build directory of its own: the tests take a quarter of the time. A plain
# `swift test` does the same without.
TESTED = -Xswiftc -O --scratch-path .build-tests
PYTEST = PLANCHECK="$(CURDIR)/.build-tests/debug/plancheck" PYTHONDONTWRITEBYTECODE=1 .build-browser/venv/bin/pytest

.PHONY: help run test metamorphic test-browser wasm page test-page install generate benchmark mutation format clean setup setup-tests static

help: ## Print this list (the default)
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' Makefile

run: setup ## Install what is missing, build, and check the example with ten faults
	swift build -c release --product plancheck
	@# The example breaks rules on purpose: status 1 says so, 2 is a real failure.
	.build/release/plancheck check $(EXAMPLE) --output reports --format html --format xml || [ $$? -eq 1 ]
	@echo "The reports are reports/ten-faults.html and reports/ten-faults.xml."

test: setup-tests ## Check the format, build with warnings as errors, run all tests
	swift format lint --strict --recursive --parallel $(SWIFT_FILES)
	swift test $(TESTED)

metamorphic: setup-tests ## Hold what is so of every site against SITES random ones (20000)
	METAMORPHIC_SITES=$(SITES) swift test $(TESTED) --filter MetamorphicTests --filter ContradictionTests \
	  --filter TrainingTests

test-browser: setup ## Try the HTML reports and the drawings in a real browser
	@bash Scripts/setup-browser.sh
	swift build $(TESTED) --product plancheck
	$(PYTEST) Tests/BrowserTests --ignore Tests/BrowserTests/test_page.py

wasm: setup ## Compile the libraries for WebAssembly too: the home they have in a page
	@bash Scripts/wasm.sh

page: setup ## Make build/plancheck.html: plancheck as one page, for a phone without a network
	@bash Scripts/page.sh

test-page: page setup-tests ## Make the page, and try it in a real browser, against the command too
	@bash Scripts/setup-browser.sh
	RANDOM_SITES_FOLDER="$(CURDIR)/.build-page/sites" swift test $(TESTED) --filter RandomSiteFilesTests
	swift build $(TESTED) --product plancheck
	$(PYTEST) Tests/BrowserTests/test_page.py

install: static ## Build without need of a Swift runtime, install in PREFIX/bin (/usr/local)
	install -d "$(DESTDIR)$(PREFIX)/bin"
	@# Renamed into place, so that a plancheck that is running keeps its file.
	install -m 755 "$(STATIC_BINARY)" "$(DESTDIR)$(PREFIX)/bin/.plancheck.new"
	mv -f "$(DESTDIR)$(PREFIX)/bin/.plancheck.new" "$(DESTDIR)$(PREFIX)/bin/plancheck"
	@# The page comes along if it has been made: `plancheck page` gives it.
	if [ -f build/plancheck.html ]; then install -D -m 644 build/plancheck.html \
	  "$(DESTDIR)$(PREFIX)/share/plancheck/plancheck.html"; fi

generate: setup ## Write the schema, the reference pages, the examples in the command and the test snapshots anew
	bash Scripts/examples.sh > Sources/plancheck-cli/ExampleFiles.swift.new
	mv Sources/plancheck-cli/ExampleFiles.swift.new Sources/plancheck-cli/ExampleFiles.swift
	swift build --product plancheck
	$(call renew,Schemas/site.nl.schema.json,schema --language nl)
	$(call renew,Schemas/site.en.schema.json,schema --language en)
	$(call renew,docs/site-file.nl.md,reference --language nl)
	$(call renew,docs/site-file.en.md,reference --language en)
	$(call renew,docs/rules.nl.md,rules --full --language nl)
	$(call renew,docs/rules.en.md,rules --full --language en)
	UPDATE_SNAPSHOTS=1 swift test --filter SnapshotTests

benchmark: static ## Measure the binary that `make install` installs
	@# SwiftPM looks for new files in the package above only if this one has changed.
	@touch Benchmarks/Package.swift
	swift build -c release $(STATIC_FLAGS) --package-path Benchmarks
	@Benchmarks/.build/release/benchmarks
	@printf '\ncheck, six Sessys, --format html --format xml, '
	@Benchmarks/.build/release/measure 100 "$(STATIC_BINARY)" check $(SIX_SESSYS) \
	  --format html --format xml --output .build-static/reports
	@printf '\ncheck, six Sessys, every format and every drawing in the page, '
	@Benchmarks/.build/release/measure 100 "$(STATIC_BINARY)" check $(SIX_SESSYS) \
	  $(addprefix --format ,text html xml json sarif junit markdown) --output .build-static/reports
	@printf '\ndiagram, six Sessys, every drawing as a file, '
	@Benchmarks/.build/release/measure 100 "$(STATIC_BINARY)" diagram $(SIX_SESSYS) \
	  --output .build-static/reports
	@# Of an earlier plancheck, it may have other columns.
	@rm -f .build-static/sites.csv
	@bash Scripts/many-sites.sh 2000 $(SIX_SESSYS) .build-static/sites
	@$(foreach forms,--summary:.build-static/sites.csv --format:text --format:json,\
	  printf '\n2000 sites of six Sessys, check $(subst :, ,$(forms)), ' && \
	  Benchmarks/.build/release/measure 3 "$(STATIC_BINARY)" check .build-static/sites $(subst :, ,$(forms)) \
	  $(if $(findstring json,$(forms)),--output .build-static/reports) &&) true
	@printf '\nthe same table on one processor, '
	@Benchmarks/.build/release/measure 3 $$(command -v taskset) -c 0 "$(STATIC_BINARY)" check \
	  .build-static/sites --summary .build-static/sites.csv
	@# The page, if it has been made.
	@[ ! -f build/plancheck.html ] || { bash Scripts/setup-browser.sh && printf '\n' && \
	  { .build-browser/venv/bin/python Scripts/page-benchmark.py || true; }; }

mutation: setup ## Make mistakes in the rules on purpose, and show which no test notices
	@bash Scripts/mutation.sh

format: ## Format the Swift files in place
	swift format --in-place --recursive --parallel $(SWIFT_FILES)

clean: ## Remove what was built
	rm -rf .build .build-browser .build-mutation .build-page .build-static .build-tests .build-wasm Benchmarks/.build build

setup:
	@bash Scripts/setup.sh

setup-tests:
	@bash Scripts/setup.sh tests

static: setup
	swift build -c release --product plancheck $(STATIC_FLAGS) --scratch-path .build-static

# $(call renew,FILE,ARGUMENTS): what plancheck prints becomes FILE, by renaming,
# so that a failure leaves the old FILE whole.
define renew
.build/debug/plancheck $(2) > $(1).new && mv $(1).new $(1) || { rm -f $(1).new; exit 1; }
endef
