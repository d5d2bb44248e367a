# Everything sets itself up: `make demo` and `make test` work on a machine with Python 3.11, pip and make.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
STAMPS := .stamps
JOBS   ?= 2

.DEFAULT_GOAL := help
.PHONY: help install demo test servers check format bench soak model lock clean

help:  ## list the targets
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "triage needs Python 3.11 or newer: make PYTHON=python3.11 $(MAKECMDGOALS)"; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(STAMPS)/run: requirements.lock pyproject.toml | $(BIN)/python
	@mkdir -p $(STAMPS)
	@echo "Installing the locked dependencies (about a minute, once) ..."
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -c 'import pathlib,site; pathlib.Path(site.getsitepackages()[0], "triage.pth").write_text(str(pathlib.Path.cwd()))'
	@printf '#!%s\nimport sys\n\nfrom triage.__main__ import main\n\nsys.exit(main())\n' "$(CURDIR)/$(BIN)/python" > $(BIN)/triage && chmod +x $(BIN)/triage
	@touch $@

$(STAMPS)/dev: requirements-dev.lock $(STAMPS)/run
	@echo "Installing the locked tools for tests and checks ..."
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

install: $(STAMPS)/run  ## what running triage needs, from the lock file
	@echo "Ready: source $(BIN)/activate, then triage --help"

demo: $(STAMPS)/run  ## the main job on an embedded mailbox: MQL, information mail, SQL, digest
	$(BIN)/python -m triage demo

servers:  ## Dovecot, for the tests
	@tests/servers/install.sh

test: $(STAMPS)/dev servers  ## the whole suite
	$(BIN)/python -m pytest -n $(JOBS) tests

check: $(STAMPS)/dev  ## format, lint, types
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

format: $(STAMPS)/dev  ## let ruff put the code in order
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(STAMPS)/dev servers  ## speed and memory beside raw IMAP and the peer libraries
	$(BIN)/python -m tests.bench

soak: $(STAMPS)/dev servers  ## long fault and fuzz runs
	$(BIN)/python -m tests.soak

model: $(STAMPS)/dev  ## rebuild the shipped model from models/seed
	$(BIN)/python -m triage train --seed-only --promote

lock: | $(BIN)/python  ## renew the lock files (needs the network)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check uv
	$(BIN)/uv pip compile --python $(BIN)/python --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --quiet pyproject.toml --extra demo -o requirements.lock
	$(BIN)/uv pip compile --python $(BIN)/python --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --quiet pyproject.toml --extra dev -c requirements.lock -o requirements-dev.lock

clean:  ## remove what make made
	rm -rf $(VENV) $(STAMPS) dist build triage-demo .mypy_cache .ruff_cache .hypothesis
