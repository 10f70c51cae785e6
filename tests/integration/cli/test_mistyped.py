"""Mistyped commands, options and names: one sentence with what was probably meant, or what there is."""

import pytest

from bot.bootstrap.app import App
from summarizer.entities.model import Alias, Entity
from summarizer.ids import digest
from summarizer.names.name_parser import name_keys

DAN = "Dan Moreau"


@pytest.fixture
def peopled(stocked):
    """The command line with two people in its ledger."""
    app = App()
    with app.ledger() as unit:
        for name in (DAN, "Olga Petrova"):
            entity_id = digest("console", name)
            alias = Alias(entity_id, name, "topic")
            unit.entities.add(Entity(entity_id, "console", name, "person", (alias,)), name_keys(name))
        unit.commit()
    app.close()
    return stocked


HELP = "; see `deltabrief --help`"
QUOTES = "put quotes around a name that contains spaces"
FOLLOW = "give a file or folder, or follow it with `sources add`"
SOURCES = "list, add, test, remove, pause, import, export"


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        ("brifing", "there is no command 'brifing'; did you mean 'brief'?"),
        ("topic add x", "there is no command 'topic'; did you mean 'topics'?"),
        ("fly", f"there is no command 'fly'{HELP}"),
        ("topics shw x", "there is no command 'shw'; did you mean 'show'?"),
        ("sources rm x", "there is no command 'rm'; did you mean 'remove'?"),
        ("sources fly", f"there is no command 'fly'; choose from {SOURCES}; see `deltabrief sources --help`"),
        ("", f"name a command, such as `deltabrief init`{HELP}"),
        ("db", "name what to do: upgrade, backup, restore, copy, prune; see `deltabrief db --help`"),
        ("brief", "TOPIC is missing; see `deltabrief brief --help`"),
        ("entities merge", "KEEP, OTHER are missing; see `deltabrief entities merge --help`"),
        ("brief x --asoff today", "there is no option --asoff; did you mean '--asof'?"),
        ("brief x --format jsn", "there is no format 'jsn'; did you mean 'json'?"),
        (
            "completion fish",
            "there is no shell 'fish'; choose from bash, zsh, tcsh; see `deltabrief completion --help`",
        ),
        ("matters x --limit few", "argument --limit: 'few' is not a whole number; see `deltabrief matters --help`"),
        ("ingest https://a.example/1", f"argument PATH: this is an address; {FOLLOW}; see `deltabrief ingest --help`"),
        ("brief x --foo=1", "there is no option --foo; see `deltabrief brief --help`"),
        ("brief Ferry strike", f"too many words: 'strike' is left over; {QUOTES}; see `deltabrief brief --help`"),
    ],
)
def test_a_mistyped_command_is_told_what_was_meant(deltabrief, argv, said):
    assert deltabrief(*argv.split()) == (2, "", f"deltabrief: {said}\n")


@pytest.mark.parametrize(
    "argv",
    [
        ("brief", ""),
        ("topics", "remove", " "),
        ("ask", "Is it over?", "--topic", ""),
        ("brief", "Ferry strike", "--database", ""),
        ("brief", "Ferry strike", "--asof", ""),
        ("brief", "Ferry strike", "--config", ""),
        ("sources", "add", ""),
        ("ingest", ""),
        ("replay", ""),
        ("topics", "add", ""),
    ],
)
def test_an_empty_word_such_as_an_unset_variable_is_wrong_use_and_changes_nothing(stocked, argv):
    before = stocked("export")
    code, out, err = stocked(*argv)
    assert (code, out) == (2, "")
    assert "this is empty; give a" in err
    assert err.count("\n") == 1
    assert stocked("export") == before


ALL = "`deltabrief entities list` shows all names."
NONE_LIKE = f"No article has a name like that yet. {ALL}"
MORO = "There is no name “Dan Moro”. Did you mean “Dan Moreau”?"


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (("brief", "Fery strik"), "There is no topic “Fery strik”. Did you mean “Ferry strike”?"),
        (("matters", "ferry"), "There is no topic “ferry”. Did you mean “Ferry strike”?"),
        (("timeline", "Elections"), "There is no topic “Elections”. There is “Ferry strike”."),
        (("topics", "show", "strike"), "There is no topic “strike”. Did you mean “Ferry strike”?"),
        (("topics", "remove", "Elections"), "There is no topic “Elections”. There is “Ferry strike”."),
        (("ask", "Why?", "--topic", "ferrystrike"), "There is no topic “ferrystrike”. Did you mean “Ferry strike”?"),
        (("readers", "add", "me", "--topic", "fery"), "There is no topic “fery”. Did you mean “Ferry strike”?"),
        (
            ("matters", "Ferry strike", "m1"),
            "There is no matter “m1”. `deltabrief matters 'Ferry strike'` lists them with their ids.",
        ),
        (
            ("explain", "c1"),
            "There is no claim “c1”. `deltabrief brief TOPIC --format json` shows their ids as claim_id.",
        ),
        (("edits", "x"), "No article “x” was read. Give its address as a briefing cites it."),
        (("sources", "remove", "x"), "There is no source “x”. Add one with `deltabrief sources add WHERE`."),
        (
            ("subscriptions", "remove", "x"),
            "that subscription does not exist or was removed; `deltabrief subscriptions list` lists them",
        ),
        (("readers", "remove", "x"), "there is no reader “x”; `deltabrief readers list` lists them"),
        (("readers", "add", "me", "--workspace", "x"), "there is no workspace “x”; choose from “console”"),
        (
            ("entities", "show", "Dan Moro"),
            "There is no name “Dan Moro”. Did you mean “Dan Moreau”? `deltabrief entities list` shows all names.",
        ),
        (
            ("entities", "show", "moreau"),
            "There is no name “moreau”. Did you mean “Dan Moreau”? `deltabrief entities list` shows all names.",
        ),
        (("entities", "show", "Xy"), f"There is no name “Xy”. {NONE_LIKE}"),
        (("entities", "merge", "A", "B"), f"There is no name “A”. There is no name “B”. {NONE_LIKE}"),
        (("entities", "merge", "A", "A"), f"There is no name “A”. {NONE_LIKE}"),
        (
            ("entities", "merge", "Dan Moro", "Olga Petrovna"),
            f"{MORO} There is no name “Olga Petrovna”. Did you mean “Olga Petrova”? {ALL}",
        ),
        (("entities", "merge", DAN, DAN), "Both names mean “Dan Moreau” already. Nothing was merged."),
        (("entities", "split", DAN, "Dano"), "“Dan Moreau” has no spelling “Dano”. It has no other spelling."),
        (("entities", "split", DAN, DAN), "“Dan Moreau” is the entity's own name. It has no other spelling to move."),
        (
            ("entities", "undo", "e1"),
            "there is no merge or split “e1”; `deltabrief entities show NAME` lists them with their ids",
        ),
    ],
)
def test_an_unknown_name_is_told_the_nearest_or_what_there_is(peopled, argv, said):
    assert peopled(*argv) == (2, "", f"deltabrief: {said}\n")


def test_an_unknown_source_is_told_the_nearest(deltabrief, inbox):
    assert deltabrief("sources", "add", inbox)[0] == 0
    said = "deltabrief: There is no source “The Key”. Did you mean “The Quay”?\n"
    assert deltabrief("sources", "pause", "The Key") == (2, "", said)


@pytest.mark.parametrize(
    "argv",
    [
        ("topics", "--format", "json"),
        ("topics", "list", "--format", "json"),
        ("topics", "--format", "json", "list"),
        ("--config", "here.toml", "topics", "--format", "json"),
    ],
)
def test_the_options_of_every_command_may_stand_behind_any_of_its_words(stocked, tmp_path, argv):
    (tmp_path / "here.toml").write_text("")
    assert stocked(*argv) == stocked("topics", "list", "--format", "json")


@pytest.mark.parametrize(("words", "usage"), [("help", "usage: deltabrief [-h]"), ("help brief", "deltabrief brief")])
def test_help_is_a_word_too(deltabrief, words, usage):
    code, out, err = deltabrief(*words.split())
    assert (code, err) == (0, "")
    assert usage in out


def test_the_version_goes_to_standard_output(deltabrief):
    code, out, err = deltabrief("--version")
    assert (code, err) == (0, "")
    assert out.startswith("deltabrief ")
