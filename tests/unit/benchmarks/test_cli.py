import json

import pytest

from benchmarks._cli import Report, Request, main
from summarizer.errors import InputError, UsageError


def measure(request: Request) -> Report:
    return Report(
        {"recall": 0.5, "leaks": 0}, {"dump": {"recall": 0.25}}, {"items": request.limit, "split": request.split}
    )


def test_json_is_one_object_of_the_agreed_form(tmp_path, capsys):
    code = main("speed", "about", measure, ["--data", str(tmp_path), "--split", "dev", "--limit", "3", "--json"])

    assert code == 0
    assert json.loads(capsys.readouterr().out) == {
        "benchmark": "speed",
        "figures": {"recall": 0.5, "leaks": 0},
        "baselines": {"dump": {"recall": 0.25}},
        "meta": {"items": 3, "split": "dev"},
    }


def test_people_get_a_table_with_the_baseline_beside_ours(tmp_path, capsys):
    assert main("speed", "about", measure, ["--data", str(tmp_path)]) == 0

    out = capsys.readouterr().out
    recall = next(row for row in out.splitlines() if "recall" in row)
    leaks = next(row for row in out.splitlines() if "leaks" in row)
    assert recall.index("0.500") < recall.index("0.250")
    assert "–" in leaks


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        pytest.param(["--data", "/nowhere/at/all"], "/nowhere/at/all is not a folder", id="no folder"),
        pytest.param(["--data", ".", "--limit", "0"], "--limit 0", id="no items"),
    ],
)
def test_wrong_use_says_what_to_do_and_exits_2(arguments, message, capsys):
    assert main("speed", "about", measure, arguments) == 2
    assert message in capsys.readouterr().err


@pytest.mark.parametrize(
    ("error", "code"),
    [pytest.param(UsageError("no split dev"), 2, id="use"), pytest.param(InputError("broken"), 1, id="failure")],
)
def test_an_error_of_the_measurement_decides_the_exit_code(error, code, tmp_path, capsys):
    def failing(_: Request) -> Report:
        raise error

    assert main("speed", "about", failing, ["--data", str(tmp_path)]) == code
    assert str(error) in capsys.readouterr().err


def test_a_file_that_is_not_in_the_folder_is_named(tmp_path):
    with pytest.raises(UsageError, match=r"contains no gold\.json"):
        Request(tmp_path).file("gold.json")


def test_a_benchmark_that_reads_no_folder_asks_for_none(capsys):
    assert main("speed", "about", measure, ["--limit", "3", "--json"], reads_folder=False) == 0
    assert json.loads(capsys.readouterr().out)["meta"] == {"items": 3, "split": None}
