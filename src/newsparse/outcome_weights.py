"""Weights of the outcome of HTML pages: fitted by ``scripts/fit_outcome.py``."""

from __future__ import annotations

from typing import Final

BIAS: Final = -1.048
# fmt: off
#: Words of addresses that so speak for an article, or against it.
WORDS: Final = {
    "host:blog": 0.51, "host:docs": -0.44, "host:forums": -0.53, "host:health": 0.06,
    "host:shop": -0.08, "name:analysis": 0.06, "name:analytics": -0.11, "name:and": -0.28,
    "name:backpacking": 0.14, "name:best": 0.71, "name:business": -0.11, "name:cameras": -0.17,
    "name:cloud": 0.11, "name:coffee": 0.25, "name:consulting": -0.25, "name:crm": 0.09,
    "name:cybersecurity": 0.08, "name:data": -0.26, "name:design": -0.35, "name:digital": 0.05,
    "name:earbuds": 0.07, "name:electric": -0.14, "name:equipment": 0.07, "name:fitness": -0.58,
    "name:guide": 0.56, "name:health": 0.17, "name:healthy": 0.18, "name:history": 0.10,
    "name:home": 0.07, "name:how": 0.09, "name:html": -0.74, "name:index": 0.26,
    "name:introduction": -0.23, "name:list": -0.61, "name:local": -0.31, "name:marketing": -0.31,
    "name:new": -0.06, "name:online": 0.08, "name:php": -0.36, "name:podcast": 0.05,
    "name:pro": -0.17, "name:product": 0.10, "name:science": -0.16, "name:security": -0.18,
    "name:tax": -0.13, "name:the": 0.06, "name:tips": 0.08, "name:top": 0.23,
    "name:training": -0.14, "name:travel": -0.20, "name:trends": 0.14, "name:types": 0.06,
    "name:video": -0.05, "name:web": 0.12, "name:what": 0.38, "name:wine": 0.12,
    "name:work": 0.19, "name:your": 0.25, "path:about": 0.13, "path:academy": 0.21,
    "path:advice": 0.16, "path:and": 0.40, "path:article": 0.36, "path:articles": 0.42,
    "path:benefits": 0.06, "path:best": 0.13, "path:blog": 1.42, "path:blogs": 0.37,
    "path:car": 0.08, "path:center": 0.12, "path:coffee": 0.10, "path:collection": 0.20,
    "path:collections": -0.08, "path:community": -0.26, "path:docs": -0.89, "path:features": 0.14,
    "path:fitness": 0.09, "path:for": 0.19, "path:gear": 0.10, "path:guide": -0.26,
    "path:guides": 0.08, "path:health": 0.28, "path:home": 0.12, "path:ideas": 0.15,
    "path:information": 0.10, "path:insights": 0.19, "path:insurance": 0.16, "path:knowledge": 0.10,
    "path:latest": -0.62, "path:learn": 0.33, "path:library": 0.21, "path:life": 0.06,
    "path:live": 0.11, "path:management": -0.40, "path:marketing": -0.27, "path:news": 0.26,
    "path:newsletter": 0.08, "path:nutrition": 0.06, "path:online": 0.18, "path:pages": 0.20,
    "path:photography": -0.16, "path:post": 0.29, "path:posts": 0.13, "path:product": -0.23,
    "path:questions": -0.51, "path:research": 0.29, "path:resources": 0.51, "path:reviews": 0.07,
    "path:services": -1.33, "path:stories": 0.17, "path:story": 0.21, "path:students": 0.12,
    "path:technology": 0.10, "path:the": 0.10, "path:threads": -0.54, "path:tips": 0.12,
    "path:topic": -0.55, "path:topics": 0.31, "path:travel": 0.10, "path:wedding": 0.11,
    "path:your": 0.21,
}
#: One table a mark, one number a bin: how much it speaks for an article (log odds).
TABLES: Final = (
    (  # kind
        0.00, 1.02, 0.89, 0.31, 0.00, 0.00, 0.33, 0.00, 0.00, 0.00, 0.00, -0.50,
        0.00, 0.00, 0.00, 0.00, -1.09, -0.62, -0.59, 0.00, 0.25, 0.00, 0.00, 0.00,
        0.00,
    ),
    (  # signed
        -0.95, 0.13, -0.15, 0.98,
    ),
    (  # length
        -0.28, -0.46, -0.28, 0.23, -0.33, 0.27, 0.30, 0.40, 0.16,
    ),
    (  # share
        -0.79, -0.67, -0.14, -0.27, 0.50, 0.64, 0.58, 0.16,
    ),
    (  # blocks
        -0.29, -0.32, 0.17, 0.32, 0.24, 0.03, 0.06, -0.20,
    ),
    (  # score
        -0.34, -0.21, -0.71, -1.00, 0.69, 1.58,
    ),
    (  # median
        -0.04, 0.00, -0.33, -0.46, 0.19, 0.42, 0.22,
    ),
    (  # short
        0.36, -0.30, -0.10, 0.16, -0.29, 0.42, 0.12, -0.38,
    ),
    (  # address
        -0.92, 0.00, 0.00, 0.00, 0.00, -0.54, -0.18, 0.72, 0.64, 0.53, -0.19, -0.39,
        0.23, 0.25, 0.15, -0.77, 0.05, 0.94, -0.14, -0.20, -0.53, -0.08, 0.04, 0.04,
        0.34, 0.00,
    ),
)
# fmt: on
