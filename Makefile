# What one does with this project. `make` alone lists it.

MAKEFLAGS += --no-print-directory

program := .build/release/ai-ikigai
# What draws the reports; run by the program, which looks for it beside itself and in ../libexec/ai-ikigai.
drawing := .build/release/ikigai-report
# Touched when a build has succeeded, so that swift is called only when something has changed. Folders
# are among the sources: a file that is gone changes its folder.
built   := .build/ai-ikigai.built
sources := Package.swift schema.sql $(shell find Sources)

venv    := .venv

.DEFAULT_GOAL := help

.PHONY: help
help: ## List the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 18

.PHONY: run
run: $(built) ## Run everything in the foreground on http://127.0.0.1:8080 (PORT=, STATE_DIR=)
	@exec tools/run

.PHONY: demo
demo: $(built) $(venv)/installed ## Run it with a Stripe and a Resend of our own: buy, and read the e-mail (PORT=)
	@exec tools/demo

.PHONY: build
build: $(built) ## Build the program

.PHONY: packages
packages: ## Install the Debian packages that running needs, if any is missing
	@tools/packages run >&2

.PHONY: clean
clean: ## Remove what was built; the state of `make run` (var/) stays
	rm -rf .build

# Standard output belongs to the line that says ready.
$(built): $(sources) | packages
	@command -v swift >/dev/null || { echo 'swift is not installed: https://www.swift.org/install/linux/' >&2; exit 1; }
	@echo 'building the program (minutes the first time, seconds later)' >&2
	@swift build -c release >&2
	@touch $@

ifneq ($(words $(wildcard $(program) $(drawing))),2)
.PHONY: $(built)
endif

pytest := $(venv)/bin/python -m pytest --rootdir Tests/EndToEnd -c Tests/EndToEnd/pytest.ini

# One configuration builds the program and the tests. Only its output decides whether it runs again.
built_tests := .build/ai-ikigai.built-tests
test_sources := $(sources) $(shell find Tests/IkigaiAppTests)

.PHONY: test
test: $(built_tests) $(venv)/installed | test-packages ## Run every test (minutes)
	swift test -c release --skip-build
	$(pytest) Tests/EndToEnd
	Tests/Fuzz/run 5

include packaging/install.mk

.PHONY: lint
lint: | lint-packages ## Check the format of Swift, the shell scripts and the lines of the log
	swift format lint --strict --recursive --parallel Package.swift Sources Tests/IkigaiAppTests
	shellcheck .ci/run $(wildcard tools/*) Tests/Fuzz/run Tests/EndToEnd/harness/machine-init \
	  packaging/debian/postinst packaging/debian/postrm

.PHONY: analysis-report
analysis-report: $(built_tests) ## Print what the analysis does to 20,000 random people, and how CVs are read (minutes)
	POPULATION=20000 swift test -c release --skip-build --filter AnalysisPopulationTests
	swift test -c release --skip-build --filter CVCorpusTests

.PHONY: skill-model
skill-model: $(built_tests) | python-packages ## Make the model by which skills are found in CVs anew, from the labelled ones (10 minutes)
	SKILL_FEATURES=$(CURDIR)/.build/skill-features swift test -c release --skip-build --filter SkillTrainingTests
	python3 -m venv .build/skill-model
	.build/skill-model/bin/python -m pip install --quiet --disable-pip-version-check python-crfsuite==0.9.12
	.build/skill-model/bin/python Tests/IkigaiAppTests/CVs/Corpus/train-skills.py .build/skill-features \
	  Sources/IkigaiApp/CVs/Skills/SkillModelTable.swift

.PHONY: soak
soak: $(built_tests) $(venv)/installed | test-packages ## Run what takes longer: 200 kills, long schemathesis, fuzzers, Thread Sanitizer (over an hour)
	CRASH_ROUNDS=200 SOAK=1 $(pytest) Tests/EndToEnd
	Tests/Fuzz/run 600
	$(MAKE) tsan

.PHONY: fuzz
fuzz: ## Fuzz the parsers (SECONDS=10 each)
	Tests/Fuzz/run $(or $(SECONDS),10)

.PHONY: tsan
tsan: | packages ## Run the unit tests under Thread Sanitizer
	swift test --sanitize=thread --scratch-path .build-tsan

.PHONY: bench
bench: $(built) $(venv)/installed | bench-packages ## Measure against a C responder and php-cgi, and among bad clients
	Benchmarks/run
	$(venv)/bin/python Benchmarks/neighbours

.PHONY: test-packages lint-packages bench-packages deb-packages python-packages
test-packages lint-packages bench-packages deb-packages python-packages: %-packages:
	@tools/packages run $* >&2

$(built_tests): $(test_sources) | packages
	@echo 'building the program and its tests' >&2
	swift build -c release --build-tests
	@touch $@ $(built)

# pip asks nobody's index twice: it runs again only when the list of what is needed has changed.
$(venv)/installed: Tests/EndToEnd/requirements.txt | python-packages
	python3 -m venv $(venv)
	$(venv)/bin/python -m pip install --quiet --disable-pip-version-check -r $<
	@touch $@
