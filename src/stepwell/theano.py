"""`import stepwell.theano as theano`; `python -m stepwell.theano program.py`."""

import sys

from .frontend import theano

if __name__ == "__main__":
    theano.run_script()
else:
    theano.aliases.add_alias(__name__)
    sys.modules[__name__] = theano
