# `make` lists what there is. A CPU-only torch is a quarter of the download where PyPI's brings CUDA:
#   make install TORCH_INDEX=https://download.pytorch.org/whl/cpu

# The first that really runs: a version manager may list names that it cannot start.
PYTHON ?= $(shell for name in python3.11 python3.12 python3.13 python3; do $$name -c '' 2>/dev/null && echo $$name && break; done)
TORCH_INDEX ?=
SCENARIO ?= config/sample
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

# pytest and Python keep what they have compiled, also where the environment forbids it: compiling the tests takes ten seconds.
export PYTHONDONTWRITEBYTECODE :=

.DEFAULT_GOAL := help
.PHONY: help install demo test check quick quick-units quick-others lint run clean

QUICK := $(BIN)/python -m pytest -q -m 'not model and not slow and not postgres'

help:  ## list these commands
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | awk -F'\t' '{ printf "  make %-9s %s\n", $$1, $$2 }'

install: $(READY)  ## make .venv with everything in it (2 GB; TORCH_INDEX=… for a CPU-only torch; LOCKED=1 for exactly requirements.lock)

# torch comes first and pinned: unpinned, pip may choose a CUDA build of several GB. The stamp spares the next call.
$(READY): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Deltabrief needs Python 3.11 or newer; found: $$($(PYTHON) --version). Try: make PYTHON=/path/to/python3.11"; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade 'pip>=25.1'
ifdef LOCKED
	$(BIN)/python -m pip install --quiet --require-hashes --requirement requirements.lock
	$(BIN)/python -m pip install --quiet --no-deps --editable .
else
	$(BIN)/python -m pip install --quiet $(if $(TORCH_INDEX),--index-url $(TORCH_INDEX)) "$$(grep -oE 'torch==[0-9.]+' pyproject.toml)"
	$(BIN)/python -m pip install --quiet --editable '.[postgres,slack,serve,notify]' --group dev
endif
	@touch $@

demo: $(READY)  ## replay the sample scenario day by day and print its briefings
	@$(BIN)/deltabrief replay $(SCENARIO)

test: $(READY)  ## the whole test suite (with PostgreSQL where DELTABRIEF_TEST_POSTGRES names one)
	$(BIN)/python -m pytest --numprocesses 2 --dist worksteal

check: $(READY)  ## lint and the quick tests, side by side: about a minute
	@$(MAKE) --no-print-directory --jobs 3 lint quick-units quick-others

quick: $(READY)  ## the quick tests alone
	@$(MAKE) --no-print-directory --jobs 2 quick-units quick-others

# Two halves by folder, not two processes of pytest-xdist: those would both import every test, a fifth of the time.
quick-units: $(READY)
	$(QUICK) tests/unit

quick-others: $(READY)
	$(QUICK) tests --ignore tests/unit

lint: $(READY)  ## ruff, mypy and the directions of imports
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

run: $(READY)  ## read the sources and print every briefing at its time
	@$(BIN)/deltabrief run

clean:  ## remove what `make` made
	rm -rf $(VENV) build *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
