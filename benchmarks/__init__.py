"""Each benchmark prints its ratio to a floor measured in the same run; `python -m benchmarks` runs all."""
