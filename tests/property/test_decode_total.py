"""The law of decoding: any bytes give text, and text stays what it is."""

from __future__ import annotations

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from newsparse.decode import decode, looks_binary

pytestmark = pytest.mark.property

CODECS = (
    *("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "cp1251"),
    *("koi8-r", "gb18030", "cp932", "euc-jp", "cp949", "big5", "iso-2022-jp"),
)
LABELS = ("latin-1", "utf-16", "gb2312", "shift_jis", "iso-2022-jp", "utf-8", "koi8-r", "big5")


@st.composite
def encoded(draw: st.DrawFn) -> bytes:
    """Return text in some encoding, cut or damaged now and then."""
    data = draw(st.text()).encode(draw(st.sampled_from(CODECS)), "ignore")
    cut = draw(st.integers(min_value=0, max_value=3))
    head = draw(
        st.sampled_from((b"", b"<meta charset=gbk>", b"<meta charset=iso-2022-jp>", b"\xff"))
    )
    return head + data[: len(data) - cut]


ANY_BYTES = st.one_of(st.binary(), encoded())


@given(data=ANY_BYTES, declared=st.booleans())
@example(data=b"\xff\xfe\x00", declared=False)
@example(data=b"\x00\x00\xfe\xff\x00", declared=True)
@example(data=b"<meta charset=utf-7>+AGE-", declared=True)
def test_any_bytes_give_text_that_can_be_written(*, data: bytes, declared: bool) -> None:
    """Decoding never fails, and its text never holds what UTF-8 cannot write."""
    decoded = decode(data, declared=declared)
    decoded.text.encode()
    assert not decoded.text.startswith("\ufeff")
    assert decoded.rule
    b"".decode(decoded.encoding)


@given(ANY_BYTES, st.sampled_from(LABELS))
def test_any_bytes_give_text_in_a_named_encoding(data: bytes, label: str) -> None:
    """An encoding that is named is used, or there is a mark or a warning."""
    decoded = decode(data, label)
    assert decoded.rule in {"argument", "bom"} or decoded.warning is not None


@given(st.binary(), st.text())
def test_any_label_is_used_or_warned_of(data: bytes, label: str) -> None:
    """No label makes decoding fail."""
    decoded = decode(data, label)
    if decoded.warning is None:
        assert decoded.rule in {"argument", "bom"}
    else:
        assert repr(label) in decoded.warning


@given(ANY_BYTES)
def test_decoding_again_changes_nothing(data: bytes) -> None:
    """What was decoded, written as UTF-8 and decoded again, is the same text."""
    text = decode(data).text
    assert decode(text.encode(), "utf-8").text == text
    assume("\0" not in text)
    assert decode(text.encode()).text == text


@given(ANY_BYTES)
def test_the_same_bytes_give_the_same_answers(data: bytes) -> None:
    """Nothing is remembered from one call to the next."""
    assert decode(data) == decode(data)
    assert looks_binary(data) == looks_binary(data)


@given(st.text())
def test_text_in_utf_8_comes_back(text: str) -> None:
    """Nothing is taken for another encoding that is good UTF-8 without NULs."""
    text = text.lstrip("\ufeff").replace("\0", "")
    assert decode(text.encode()).text == text
