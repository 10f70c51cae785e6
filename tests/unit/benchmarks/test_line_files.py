import pytest

from benchmarks.line_files import Faults, corpus_files, read_files
from summarizer.errors import InputError, UsageError


def test_every_fault_is_in_one_message_with_its_line():
    faults = Faults("a.txt")
    faults.add(2, "wanted E1")
    faults.add(7, "wanted L")
    with pytest.raises(InputError) as raised:
        faults.raise_all()
    assert str(raised.value) == "a.txt, line 2: wanted E1\na.txt, line 7: wanted L"


def test_without_a_fault_nothing_is_raised():
    Faults().raise_all()


def test_files_are_read_in_the_order_of_their_names(tmp_path):
    for name in ("b.txt", "a.txt", "c.md"):
        (tmp_path / name).write_text(name[0])
    assert read_files(tmp_path, "*.txt", lambda text, name: [(text, name)]) == [("a", "a.txt"), ("b", "b.txt")]


def test_a_folder_without_the_corpus_says_what_to_pass(tmp_path):
    with pytest.raises(UsageError, match=r"contains no \*\.tsv; pass a folder of pairs with --data"):
        corpus_files(tmp_path, "*.tsv", "a folder of pairs")
