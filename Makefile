# Everything there is to do here. Needs the .NET SDK, make and bash.
SHELL := /bin/bash
.SHELLFLAGS := -o pipefail -c
CONFIGURATION := Release
QUIESCE := artifacts/bin/Quiesce.Cli/release/quiesce
TEST_OUTPUT := artifacts/tests
# Packages of Debian and Ubuntu are unpacked here, without root; the build copies libz3 from here beside the program.
NATIVE := artifacts/native
UNPACK := src/Microsoft.Z3/unpack.sh $(NATIVE)

.PHONY: help verify test bench proofs native clean

help: ## print what the targets do
	@sed -n -e 's/^\([a-z]*\):.*## /  make \1 \t/p' -e 's/^## \([^:]*\): /  make \1 \t/p' $(MAKEFILE_LIST) | expand -t 26

verify: native ## check every line of spec/EXPECTED, and show which patch fixes what
## verify FAST=1: the same without the slow lines
## verify ACCEPT=1: rewrite spec/EXPECTED with what is found, for review
	@dotnet build src/Quiesce.Cli -c $(CONFIGURATION) --nologo -v quiet -clp:NoSummary
	@$(QUIESCE) verify $(if $(ACCEPT),--accept) $(if $(FAST),--fast)

test: native ## run all tests; the last line is their count
	@rm -rf $(TEST_OUTPUT)
	@code=0; \
	dotnet test Verify.sln -c $(CONFIGURATION) --nologo -v quiet --logger trx --logger "console;verbosity=minimal" \
		--results-directory $(TEST_OUTPUT) || code=$$?; \
	cat $(TEST_OUTPUT)/*.trx 2>/dev/null | awk ' \
		/<Counters / { \
			match($$0, / passed="[0-9]+"/); passed += substr($$0, RSTART + 9, RLENGTH - 10); \
			match($$0, / failed="[0-9]+"/); failed += substr($$0, RSTART + 9, RLENGTH - 10); \
		} \
		END { printf "%d passed, %d failed\n", passed, failed }'; \
	exit $$code

bench: native ## measure the engine, and Spin beside it where it is installed
	@dotnet run --project tests/Benchmarks -c $(CONFIGURATION)

proofs: native ## say what is proved for all depths, and how
	@echo "Lemmas stand in proofs/. What is checked of them today: that each holds in every reachable state, within"
	@echo "the bounds of spec/EXPECTED, by exhaustive search (make verify). That they are inductive is not checked yet."

native: ## fetch Z3's library where none is installed (Debian, Ubuntu)
	@PATH="$$PATH:/sbin:/usr/sbin"; \
	if ! ldconfig -p 2>/dev/null | grep -q 'libz3\.so' && [ "$$(uname)" = Linux ]; then \
		why=$$($(UNPACK) libz3-4 2>&1) || echo "What needs Z3 will not run. $$why"; \
	fi

clean: ## remove everything that was built
	@rm -rf artifacts
