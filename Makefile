# Everything there is to do here. Needs the .NET SDK, make and bash.
SHELL := /bin/bash
.SHELLFLAGS := -o pipefail -c
CONFIGURATION := Release
QUIESCE := artifacts/bin/Quiesce.Cli/release/quiesce
TEST_OUTPUT := artifacts/tests
# Packages of Debian and Ubuntu are unpacked here, without root; the build copies libz3 from here beside the program.
NATIVE := artifacts/native
UNPACK := src/Quiesce.Z3/unpack.sh
# What checks certificates (z3, cvc5) and what engines are compared with, by the names of their packages.
TOOLS := artifacts/tools
TOOL_NAMES := z3 cvc5 cadical berkeley-abc

# What is packed for others, and where.
PACKAGES := artifacts/packages
VERSION ?= $(shell packaging/version.sh)

.PHONY: help verify test bench proofs atomicity mutate pack install native tools clean

help: ## print what the targets do
	@sed -n -e 's/^\([a-z]*\):.*## /  make \1 \t/p' -e 's/^## \([^:]*\): /  make \1 \t/p' $(MAKEFILE_LIST) | expand -t 28

verify: native ## check all that spec/**/*.expected expect, and show which patch fixes what
## verify FAST=1: the same by exhaustive search alone, without Z3 and random runs
## verify ACCEPT=1: rewrite spec/**/*.expected with what is found, for review
	@dotnet build src/Quiesce.Cli -c $(CONFIGURATION) --nologo -v quiet -clp:NoSummary
	@$(QUIESCE) verify $(if $(ACCEPT),--accept) $(if $(FAST),--engine explicit)

# What packs everything and installs it takes as long as a third of all others; continuous integration runs it.
test: native tools ## run the tests; the last lines are what was skipped, and why, and their count
## test ALL=1: also those that pack the tool and install it as a newcomer would
## test CASES=10: the same with ten times as many random cases and the long ones, for a night
	@rm -rf $(TEST_OUTPUT)
	@code=0; \
	$(if $(CASES),QUIESCE_CASES=$(CASES)) dotnet test Verify.sln -c $(CONFIGURATION) --nologo -v quiet --logger trx --logger "console;verbosity=minimal" \
		$(if $(ALL)$(CASES),,--filter "Needs!=packages") --results-directory $(TEST_OUTPUT) || code=$$?; \
	$(if $(ALL)$(CASES),,echo "Left out: tests/Packages, which packs and installs everything: make test ALL=1";) \
	cat $(TEST_OUTPUT)/*.trx 2>/dev/null | awk ' \
		function attribute(name) { match($$0, " " name "=\"[^\"]*"); return substr($$0, RSTART + length(name) + 3, RLENGTH - length(name) - 3) } \
		/<UnitTestResult / { test = attribute("outcome") == "NotExecuted" ? attribute("testName") : "" } \
		/<Message>/ && test { sub(/ *<Message>/, ""); sub(/<\/Message>.*/, ""); print "Skipped " test ": " $$0; test = "" } \
		/<Counters / { passed += attribute("passed"); failed += attribute("failed"); skipped += attribute("total") - attribute("executed") } \
		END { printf "%d passed, %d failed%s\n", passed, failed, skipped ? ", " skipped " skipped" : "" }'; \
	exit $$code

bench: native tools ## measure the engines, and other tools beside them where they are installed
## bench TABLE=bmc: only one table: search, liveness, symmetry, bmc, proof or hits
	@dotnet run --project tests/Benchmarks -c $(CONFIGURATION) -- $(if $(TABLE),--table $(TABLE))

proofs: native tools ## check every certificate in proofs/ with z3 and cvc5; what these are asked: artifacts/proofs
## proofs ACCEPT=1: write them anew from the spec and its lemmas, for review
	@dotnet build src/Quiesce.Cli -c $(CONFIGURATION) --nologo -v quiet -clp:NoSummary
	@$(QUIESCE) certify --export artifacts/proofs $(if $(ACCEPT),--accept)

atomicity: ## take every step of every protocol apart, and show the verdicts that rest on its being one
	@dotnet build src/Quiesce.Cli -c $(CONFIGURATION) --nologo -v quiet -clp:NoSummary
	@$(QUIESCE) atomicity

mutate: ## make small mistakes in every protocol, and show which no property notices
	@dotnet build src/Quiesce.Cli -c $(CONFIGURATION) --nologo -v quiet -clp:NoSummary
	@$(QUIESCE) mutate

# Those of another version stay; nobody is to get one that was packed before under this one.
pack: ## write the packages into artifacts/packages: the tool, the language, the primitives, the templates
	@if [ "$$(uname -sm)" = "Linux x86_64" ]; then \
		why=$$($(UNPACK) $(NATIVE) libz3-4 2>&1) || echo "The packages are without Z3's library. $$why"; \
	fi
	@rm -f $(PACKAGES)/*.$(VERSION).*nupkg
	@dotnet msbuild packaging/Packages.proj -nologo -verbosity:quiet -maxCpuCount -p:Configuration=$(CONFIGURATION) \
		-p:PackedVersion=$(VERSION) -p:PackageOutputPath=$(abspath $(PACKAGES))
	@echo "$(PACKAGES) has version $(VERSION)."

install: pack ## install the tool for this user, so that "quiesce" runs anywhere
## install PREFIX=dir: the same into a directory
	@packaging/install.sh $(PACKAGES) $(VERSION) $(PREFIX)

native: ## fetch Z3's library where none is installed (Debian, Ubuntu)
	@PATH="$$PATH:/sbin:/usr/sbin"; \
	if ! ldconfig -p 2>/dev/null | grep -q 'libz3\.so' && [ "$$(uname)" = Linux ]; then \
		why=$$($(UNPACK) $(NATIVE) libz3-4 2>&1) || echo "What needs Z3 will not run. $$why"; \
	fi

# A script in bin starts what was unpacked, so that it finds its libraries wherever the checkout is.
tools: ## fetch the solvers that are not installed (Debian, Ubuntu)
	@mkdir -p $(TOOLS)/bin; \
	for tool in $(TOOL_NAMES); do \
		if [ -x $(TOOLS)/bin/$$tool ] || command -v $$tool >/dev/null; then continue; fi; \
		why=$$($(UNPACK) $(TOOLS) $$tool 2>&1) || { echo "What needs $$tool will not run. $$why"; continue; }; \
		libraries=$$($(UNPACK) $(TOOLS) | sed "s|$$(cd $(TOOLS) && pwd)|\$$root|g"); \
		printf '#!/bin/sh\nroot=$${0%%/*}/..\nLD_LIBRARY_PATH=%s exec "$$root/usr/bin/%s" "$$@"\n' \
			"\"$$libraries\"" $$tool >$(TOOLS)/bin/$$tool && chmod +x $(TOOLS)/bin/$$tool; \
	done

clean: ## remove everything that was built
	@rm -rf artifacts
