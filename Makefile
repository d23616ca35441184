# Everything there is to do here. Needs the .NET SDK, make and bash.
SHELL := /bin/bash
.SHELLFLAGS := -o pipefail -c
CONFIGURATION := Release
QUIESCE := artifacts/bin/Quiesce.Cli/release/quiesce
TEST_OUTPUT := artifacts/tests

.PHONY: help verify test bench proofs clean

help: ## print what the targets do
	@sed -n -e 's/^\([a-z]*\):.*## /  make \1 \t/p' -e 's/^## \([^:]*\): /  make \1 \t/p' $(MAKEFILE_LIST) | expand -t 26

verify: ## check every line of spec/EXPECTED, and show which patch fixes what
## verify FAST=1: the same without the slow lines
## verify ACCEPT=1: rewrite spec/EXPECTED with what is found, for review
	@dotnet build src/Quiesce.Cli -c $(CONFIGURATION) --nologo -v quiet -clp:NoSummary
	@$(QUIESCE) verify $(if $(ACCEPT),--accept) $(if $(FAST),--fast)

test: ## run all tests; the last line is their count
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

bench: ## measure the engine, and Spin beside it where it is installed
	@dotnet run --project tests/Benchmarks -c $(CONFIGURATION)

proofs: ## say what is proved for all depths, and how
	@echo "Lemmas stand in proofs/. What is checked of them today: that each holds in every reachable state, within"
	@echo "the bounds of spec/EXPECTED, by exhaustive search (make verify). That they are inductive is not checked yet."

clean: ## remove everything that was built
	@rm -rf artifacts
