# The commands anyone needs. Everything is installed into the project's own folders.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SOURCES = $(wildcard $(shell git ls-files "cm_console/*.py" "integrations/*.py" "ui/*.py"))
TRANSLATIONS := resources/translations

.PHONY: run test bench chaos shots translate fix

run: $(VENV)/run
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then $(BIN)/cm-console; \
	else echo "No display: rehearsing the sample launch instead."; $(BIN)/cm-console demo --out out/demo; fi

test: $(VENV)/test
	$(PYTHON) tests/servers/provision.py
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest -q -n 2 --dist loadgroup $(ARGS)

# Kills the publishing process a thousand times; CHAOS takes its options, such as "--letters 500 --kills 100".
chaos: $(VENV)/test
	$(PYTHON) tests/servers/provision.py
	$(BIN)/python -m tests.chaos $(CHAOS)

bench: $(VENV)/test
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m benchmarks

shots: $(VENV)/run
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m ui.shots --out out/shots

translate: $(VENV)/run
	@$(BIN)/pyside6-lupdate -silent -no-obsolete -locations none $(SOURCES) -ts $(TRANSLATIONS)/cm_console_fr.ts
	@$(BIN)/pyside6-lupdate -silent -no-obsolete -locations none -pluralonly $(SOURCES) -ts $(TRANSLATIONS)/cm_console_en.ts
	@$(BIN)/pyside6-lrelease -silent $(TRANSLATIONS)/cm_console_fr.ts $(TRANSLATIONS)/cm_console_en.ts

fix: $(VENV)/test
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

$(VENV)/run: pyproject.toml .ci/system
	@sh .ci/system
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install -q -e .
	@touch $@

$(VENV)/test: $(VENV)/run
	$(BIN)/python -m pip install -q -e '.[dev]'
	@touch $@
