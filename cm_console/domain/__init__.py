"""Pure rules: frozen dataclasses and functions, standard library only."""
