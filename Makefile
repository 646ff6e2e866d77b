# Two commands do all their own set-up: `make demo` and `make test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: demo test lint unit test-slow bless bench array-api clean

demo: $(READY)
	$(BIN)/python examples/demo.py

test: lint unit

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/pyright --pythonpath $(BIN)/python

unit: $(READY)
	$(BIN)/python -m pytest -q -n 2 --dist worksteal -m "not slow"

# In pieces: PART=1/20, then PART=2/20, and so on.
PART ?= 1/1
test-slow: $(READY)
	$(BIN)/python -m pytest -q -n 2 --dist worksteal -m slow --part $(PART)

bless: $(READY)
	$(BIN)/python -m pytest -q tests/golden --bless

bench: $(READY)
	$(BIN)/stepwell bench

# FOLDER is a checkout of data-apis/array-api-tests, with its submodule.
array-api: $(READY)
	$(BIN)/python -m pip install -q --disable-pip-version-check -r $(FOLDER)/requirements.txt
	$(BIN)/python tests/array_api/run.py $(FOLDER)

$(READY): pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=…")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install -q --disable-pip-version-check -e '.[dev]'
	touch $(READY)

clean:
	rm -rf $(VENV) demo-output build dist *.egg-info src/*.egg-info
