"""Decoding: which rule reads which bytes, and which bytes are no text."""

from __future__ import annotations

import codecs
import subprocess
import sys

import pytest

from newsparse.decode import Decoded, decode, looks_binary

ENGLISH = "The council said on Tuesday that the bridge will be built in the spring.\n"
FRENCH = (
    "Le conseil a décidé hier que le pont sera reconstruit à l’été. L’État et les députés ont "
    "déjà voté pour cette loi, avec les habitants de la région qui sont concernés.\n"
)
POLISH = (
    "Rada zdecydowała wczoraj, że most zostanie zbudowany w styczniu, ale nie wszyscy są z tego "
    "zadowoleni, jak powiedział burmistrz, który jest także przewodniczącym.\n"
)
TURKISH = (
    "Belediye meclisi dün köprünün yapılması için karar verdi. Çalışmalar ocak ayında başlayacak "
    "ve iki yıldan daha uzun sürecek, ancak çok kişi bu karar için memnun değil gibi görünüyor.\n"
)
RUSSIAN = "Совет решил во вторник построить новый мост. Работы начнутся в январе.\n"
GREEK = "Το συμβούλιο αποφάσισε την Τρίτη να χτίσει μια νέα γέφυρα πάνω από τον ποταμό.\n"
CHINESE = "市议会周二决定在河上建造一座新桥。工程将于一月开始。\n"
JAPANESE = "市議会は火曜日、川に新しい橋を架けることを決定した。工事は春に始まる。\n"
KOREAN = "시의회는 화요일 강 위에 새 다리를 건설하기로 결정했다. 공사는 봄에 시작된다.\n"
ARABIC = "قرر مجلس المدينة يوم الثلاثاء بناء جسر جديد على النهر. سيبدأ العمل في الربيع.\n"
MARKS = {
    "utf-8": codecs.BOM_UTF8,
    "utf-16-le": codecs.BOM_UTF16_LE,
    "utf-16-be": codecs.BOM_UTF16_BE,
    "utf-32-le": codecs.BOM_UTF32_LE,
    "utf-32-be": codecs.BOM_UTF32_BE,
}


class TestMark:
    """A byte order mark at the start."""

    @pytest.mark.parametrize("encoding", MARKS)
    @pytest.mark.parametrize("text", [ENGLISH, RUSSIAN, CHINESE])
    def test_names_the_encoding_and_leaves_the_text(self, encoding: str, text: str) -> None:
        """Each mark names its encoding and is no part of the text."""
        data = MARKS[encoding] + text.encode(encoding)
        assert decode(data) == Decoded(text, encoding, "bom")

    def test_is_believed_before_the_argument_and_the_declaration(self) -> None:
        """The bytes know better than what was said of them."""
        data = codecs.BOM_UTF8 + b"<meta charset=latin-1>" + FRENCH.encode()
        decoded = decode(data, "gb2312", declared=True)
        assert decoded.text.endswith(FRENCH)
        assert decoded.rule == "bom"

    def test_written_twice_leaves_no_mark_in_the_text(self) -> None:
        """Editors sometimes write the mark before a mark."""
        assert decode(codecs.BOM_UTF8 * 2 + b"Text").text == "Text"

    def test_replaces_what_does_not_fit(self) -> None:
        """A wrong byte after a mark becomes the replacement character."""
        assert decode(codecs.BOM_UTF8 + b"a\xffb").text == "a\ufffdb"


class TestArgument:
    """An encoding that the caller names."""

    @pytest.mark.parametrize(
        ("label", "encoding"),
        [
            ("latin-1", "windows-1252"),
            ("ISO-8859-1", "windows-1252"),
            ("ascii", "windows-1252"),
            ("gb2312", "gb18030"),
            ("GBK", "gb18030"),
            ("x-gbk", "gb18030"),
            ("utf8", "utf-8"),
            (" UTF-8 ", "utf-8"),
            ("iso-8859-9", "windows-1254"),
            ("iso-8859-2", "iso-8859-2"),
            ("koi8-r", "koi8-r"),
            ("utf-16", "utf-16-le"),
        ],
    )
    def test_is_read_as_the_web_reads_labels(self, label: str, encoding: str) -> None:
        """Labels mean what browsers mean by them, not what Python means."""
        decoded = decode(b"abcd", label)
        assert (decoded.encoding, decoded.rule) == (encoding, "argument")

    def test_is_believed_even_where_the_bytes_look_different(self) -> None:
        """Only a mark is believed before the argument."""
        assert decode("é".encode(), "windows-1252").text == "Ã©"

    def test_replaces_what_does_not_fit(self) -> None:
        """Bytes that the encoding does not have become replacement characters."""
        assert decode(b"caf\xe9!", "utf-8").text == "caf\ufffd!"


class TestDeclaration:
    """What HTML and XML say of themselves."""

    @pytest.mark.parametrize(
        ("head", "text", "encoding"),
        [
            (b'<meta charset="windows-1251">', RUSSIAN, "windows-1251"),
            (b"<meta charset=gb2312>", CHINESE, "gb18030"),
            (b'<?xml version="1.0" encoding="iso-8859-2"?>', POLISH, "iso-8859-2"),
            (
                b'<meta http-equiv="Content-Type" content="text/html; charset=shift_jis">',
                JAPANESE,
                "cp932",
            ),
        ],
    )
    def test_counts_where_it_fits(self, head: bytes, text: str, encoding: str) -> None:
        """A declaration that fits all bytes is believed."""
        decoded = decode(head + text.encode(encoding), declared=True)
        assert decoded == Decoded(head.decode() + text, encoding, "declared")

    def test_is_mere_text_in_a_text_dump(self) -> None:
        """Without `declared` nothing in the bytes is a declaration."""
        data = b"<meta charset=koi8-r>" + RUSSIAN.encode("cp1251") * 3
        assert decode(data).encoding == "windows-1251"

    def test_is_not_believed_against_utf_8(self) -> None:
        """A page that was converted to UTF-8 keeps the declaration of the original."""
        data = b"<meta charset=iso-8859-15>" + FRENCH.encode()
        assert decode(data, declared=True).rule == "utf-8"
        assert decode(data, declared=True).text.endswith(FRENCH)

    def test_of_utf_16_means_utf_8(self) -> None:
        """Who can read the declaration as ASCII does not read UTF-16."""
        data = b"<meta charset=utf-16>abc"
        assert decode(data, declared=True) == Decoded(data.decode(), "utf-8", "declared-ascii")

    def test_counts_where_all_bytes_are_ascii(self) -> None:
        """Encodings with escapes look like ASCII, and only the declaration tells."""
        data = b"<meta charset=iso-2022-jp>" + JAPANESE.encode("iso-2022-jp")
        assert decode(data, declared=True).text.endswith(JAPANESE)

    def test_of_an_encoding_without_ascii_is_not_believed(self) -> None:
        """The declaration itself would not read so in that encoding."""
        assert decode(b"<meta charset=cp037>abc", declared=True).encoding == "utf-8"

    def test_far_into_the_page_is_not_looked_for(self) -> None:
        """A declaration after 4,096 bytes is too late."""
        data = b" " * 5000 + b"<meta charset=koi8-r>" + RUSSIAN.encode("cp1251") * 3
        assert decode(data, declared=True).encoding == "windows-1251"

    def test_with_an_unknown_label_is_passed_over(self) -> None:
        """A wrong declaration is no error of the caller."""
        assert decode(b"<meta charset=klingon>abc", declared=True).text.endswith("abc")

    def test_with_a_character_cut_off_at_the_end_fits(self) -> None:
        """A page that was cut in the middle of a character is still in its encoding."""
        data = b"<meta charset=gb2312>" + CHINESE.rstrip().encode("gb18030")[:-1]
        decoded = decode(data, declared=True)
        assert decoded.rule == "declared"
        assert decoded.text.endswith("一月开始\ufffd")

    def test_with_a_few_wrong_bytes_is_still_believed(self) -> None:
        """One byte that the encoding does not have is no reason to read another one."""
        data = b"<meta charset=windows-1252>\x81" + FRENCH.encode("cp1252")
        decoded = decode(data, declared=True)
        assert (decoded.encoding, decoded.rule) == ("windows-1252", "declared-damaged")
        assert decoded.text.endswith(FRENCH)


class TestUtf8:
    """Bytes that are UTF-8, or nearly."""

    @pytest.mark.parametrize("text", ["", "a", ENGLISH, FRENCH, CHINESE, "naïve", "😀", "a\x00b"])
    def test_is_read_as_it_is(self, text: str) -> None:
        """Valid UTF-8 comes back unchanged, NULs and all."""
        assert decode(text.encode()) == Decoded(text, "utf-8", "utf-8")

    @pytest.mark.parametrize("cut", [1, 2])
    def test_cut_in_the_last_character_is_good(self, cut: int) -> None:
        """A truncated character at the very end becomes one replacement character."""
        data = ("Ein schöner Schluß " + "桥").encode()[:-cut]
        assert decode(data) == Decoded("Ein schöner Schluß \ufffd", "utf-8", "utf-8")

    def test_with_a_last_letter_of_windows_1252_is_not_taken_for_cut(self) -> None:
        """After mere ASCII, a single byte at the end is a letter."""
        assert decode(b"un caf\xe9") == Decoded("un café", "windows-1252", "fallback")

    def test_with_a_few_wrong_bytes_stays_utf_8(self) -> None:
        """A comment in another encoding does not spoil the page, and the rule says so."""
        decoded = decode(FRENCH.encode() * 2 + b"un caf\xe9.\n" + FRENCH.encode())
        assert decoded.text == FRENCH * 2 + "un caf\ufffd.\n" + FRENCH
        assert decoded.rule == "utf-8-damaged"

    def test_with_replacement_characters_of_its_own_is_not_damaged(self) -> None:
        """A U+FFFD that stands in the file is a character like another."""
        assert decode("a\ufffd\ufffd".encode()).rule == "utf-8"


class TestWideCharacters:
    """UTF-16 and UTF-32 without a mark."""

    @pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
    @pytest.mark.parametrize(
        "text", [ENGLISH, FRENCH, RUSSIAN, GREEK, ARABIC, CHINESE, JAPANESE, KOREAN]
    )
    def test_are_told_by_their_pattern(self, encoding: str, text: str) -> None:
        """Every script is told from the places of its small bytes."""
        data = (text * 2).encode(encoding)
        assert decode(data) == Decoded(text * 2, encoding, "wide-pattern")
        assert looks_binary(data) is None

    @pytest.mark.parametrize(
        "data",
        [
            b"Hello\0World\n",
            ENGLISH.encode() + b"\0" + ENGLISH.encode(),
            b"\0",
            b"\0\0\0\0",
            b"a\0",
            FRENCH.encode() + b"\0",
        ],
    )
    def test_are_not_seen_in_text_that_holds_nuls(self, data: bytes) -> None:
        """A NUL here and there is part of the text."""
        assert decode(data) == Decoded(data.decode(), "utf-8", "utf-8")

    def test_with_half_a_character_are_not_believed(self) -> None:
        """A high surrogate without its low one is no UTF-16."""
        data = ENGLISH.encode("utf-16-le") + b"\x00\xd8" + ENGLISH.encode("utf-16-le")
        assert decode(data).rule != "wide-pattern"


class TestGuess:
    """Bytes without any hint."""

    @pytest.mark.parametrize(
        ("text", "codec", "encoding"),
        [
            (RUSSIAN, "cp1251", "windows-1251"),
            (RUSSIAN, "koi8-r", "koi8-r"),
            (GREEK, "cp1253", "windows-1253"),
            (POLISH, "cp1250", "windows-1250"),
            (POLISH, "iso8859-2", "iso-8859-2"),
            (TURKISH, "cp1254", "windows-1254"),
            (FRENCH, "cp1252", "windows-1252"),
            (ARABIC, "cp1256", "windows-1256"),
            (CHINESE, "gb18030", "gb18030"),
            (JAPANESE, "cp932", "cp932"),
            (JAPANESE, "euc-jp", "euc-jp"),
            (KOREAN, "cp949", "cp949"),
        ],
    )
    def test_finds_the_encodings_of_the_web(self, text: str, codec: str, encoding: str) -> None:
        """Each encoding that pages are saved in is told from the others."""
        decoded = decode((text * 3).encode(codec))
        assert (decoded.text, decoded.encoding) == (text * 3, encoding)

    def test_is_not_misled_by_a_cut_or_a_damaged_character(self) -> None:
        """One wrong byte does not turn a Chinese page into something else."""
        page = (CHINESE * 20).encode("gb18030")
        assert decode(page[:-2]).encoding == "gb18030"
        damaged = page + b"\xff" + b" " * 100 + page
        assert decode(damaged).encoding == "gb18030"

    def test_of_few_letters_is_windows_1252(self) -> None:
        """Where nothing can be told, Western European is likeliest."""
        assert decode(b"\x93na\xefve\x94 \x97 caf\xe9.").text == "“naïve” — café."

    def test_of_rubbish_is_windows_1252_with_replacements(self) -> None:
        """Bytes that are no text in any encoding are replaced, never refused."""
        decoded = decode(bytes(range(256)))
        assert (decoded.encoding, decoded.rule) == ("windows-1252", "fallback")
        assert decoded.text.count("\ufffd") == 5

    def test_does_not_depend_on_the_hash_seed(self) -> None:
        """Two processes with different seeds read the same text."""
        script = (
            "from newsparse.decode import decode\n"
            f"for text in {[RUSSIAN, POLISH, FRENCH]!r}:\n"
            "    for codec in ('cp1251', 'cp1250', 'cp1252'):\n"
            "        print(decode((text * 2).encode(codec, 'replace')))\n"
        )
        outputs = {
            subprocess.run(  # noqa: S603 - the test's own script
                [sys.executable, "-X", "utf8", "-c", script],
                env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
                check=True,
                capture_output=True,
            ).stdout
            for seed in ("1", "2")
        }
        assert len(outputs) == 1


class TestBinary:
    """Files that are no text."""

    @pytest.mark.parametrize(
        ("data", "kind"),
        [
            (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "a PDF file"),
            (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "a PNG image"),
            (b"\xff\xd8\xff\xe0\x00\x10JFIF", "a JPEG image"),
            (b"GIF89a\x01\x00\x01\x00", "a GIF image"),
            (b"RIFF\x24\x00\x00\x00WEBPVP8 ", "a WebP image"),
            (b"\x00\x00\x00\x18ftypmp42", "an MP4 video"),
            (b"\x1f\x8b\x08\x00\x00\x00\x00\x00", "gzip-compressed data"),
            (b"PK\x03\x04\x14\x00", "a ZIP file"),
            (b"\x7fELF\x02\x01\x01\x00", "an executable"),
            (b"MZ\x90\x00\x03\x00", "an executable"),
            (b"PAR1\x15\x04\x15", "a Parquet file"),
            (b"SQLite format 3\x00\x10\x00", "a SQLite database"),
            (b"a.txt".ljust(257, b"\0") + b"ustar\x0000", "a tar archive"),
        ],
    )
    def test_are_named_by_their_signature(self, data: bytes, kind: str) -> None:
        """A known signature gives the kind of file, in words that fit a sentence."""
        assert looks_binary(data) == kind

    @pytest.mark.parametrize(
        "data",
        [
            bytes(range(256)) * 8,
            b"\x00\x01\x02\x03" * 100,
            b"\x00" * 64,
            b"\x9c\xb2\x01\x13\xff\x80\x05\x1c\x92\xf0\x11\x03\xa7\x7f\xc4\x02" * 9,
        ],
    )
    def test_of_unknown_kind_are_told_by_control_characters(self, data: bytes) -> None:
        """No text in any encoding has so many control characters."""
        assert looks_binary(data) == "binary data"

    @pytest.mark.parametrize(
        "data",
        [
            b"",
            ENGLISH.encode(),
            FRENCH.encode("cp1252"),
            RUSSIAN.encode("koi8-r"),
            JAPANESE.encode("cp932"),
            JAPANESE.encode("iso-2022-jp"),
            CHINESE.encode("utf-16"),
            RUSSIAN.encode("utf-32"),
            b"Hello\0World\n",
            b"%PDF- is how such files begin.",
            b"PAR1 is a code. MZ too.",
            b"GIF or PNG?",
            b"\x1b[1mbold\x1b[0m text of a terminal",
            (CHINESE * 200).encode()[:4097],
        ],
    )
    def test_are_not_seen_in_text(self, data: bytes) -> None:
        """Text in any encoding may be text, whatever it talks about."""
        assert looks_binary(data) is None


class TestTime:
    """Large inputs, of the kinds that make careless code slow."""

    @pytest.mark.parametrize(
        "piece",
        [b"a", b"\xe9", b"\xff", b"a\xe9", b"\x00", b"<meta ", b"\xe4\xbd\xa0", b"\x80<!--"],
    )
    def test_grows_with_the_size_alone(self, piece: bytes) -> None:
        """Three megabytes of one piece are decoded and judged at once."""
        data = piece * (3_000_000 // len(piece))
        assert decode(data, declared=True).text
        looks_binary(data)
