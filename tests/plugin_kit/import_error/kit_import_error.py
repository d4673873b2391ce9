"""A plugin that raises when it is imported."""

msg = "no import today"
raise RuntimeError(msg)
