"""Where it runs: target descriptions, the compile driver, executors and reference interpreters."""
