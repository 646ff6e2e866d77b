"""The price of a call option."""

import numpy as np


def program(spot, strike, time):
    rate, volatility = 0.02, 0.3
    spread = volatility * np.sqrt(time)
    d1 = (np.log(spot / strike) + (rate + volatility * volatility / 2.0) * time) / spread
    d2 = d1 - spread
    n1 = 1.0 / (1.0 + np.exp(-1.702 * d1))
    n2 = 1.0 / (1.0 + np.exp(-1.702 * d2))
    return spot * n1 - strike * np.exp(-rate * time) * n2


def arguments():
    random = np.random.default_rng(16)
    spot, strike = random.uniform(50, 150, 18), random.uniform(50, 150, 18)
    return spot, strike, random.uniform(0.1, 2.0, 18)
