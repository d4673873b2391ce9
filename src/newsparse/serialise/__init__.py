"""Articles as plain JSON values and as JSON, and back without loss."""

from __future__ import annotations

from newsparse.serialise.documents import (
    SCHEMA_VERSION,
    from_dict,
    from_json,
    to_dict,
    to_json,
)
from newsparse.serialise.values import BLOCK_TYPES, MOMENT

__all__ = [
    "BLOCK_TYPES",
    "MOMENT",
    "SCHEMA_VERSION",
    "from_dict",
    "from_json",
    "to_dict",
    "to_json",
]
