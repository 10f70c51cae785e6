import pytest

from summarizer.relations.speech_acts import (
    answers_figure_of,
    confirms,
    corrects,
    denies,
    denies_last_words,
    is_recalled,
    keeps_silent,
    keeps_word,
    takes_back,
)


@pytest.mark.parametrize(
    "text",
    [
        "The yard denies that its crane was overloaded.",
        "Harl denied having signed the permit.",
        "Developer rejects surveyor's claim about the wall",
        "The union dismissed the ministry's figures as fiction.",
        "The mayor disputed the count of the fire brigade.",
        "Varga's lawyer calls the story invented",
        "'Pure fantasy': operator on report of leak",
        "Reports of a second leak are untrue, the operator said.",
        "Her deputy contradicted her an hour later.",
        "Contrary to what the station said, the gate was shut.",
        "There is no truth in the rumour, the club said.",
    ],
)
def test_a_denial_answers_somebody(text):
    assert denies(text)
    assert not takes_back(text)


@pytest.mark.parametrize(
    "text",
    [
        "The judge denied bail to the driver.",
        "Court rejects appeal of the operator",
        "Court rejects operator's claim of immunity",
        "Parliament dismissed the minister.",
        "The council rejected the plan by nine votes to two.",
        "Neighbours dispute over a wall",
        "The alarm was a false one in eight of ten streets.",
        "The ministry confirmed the figure.",
        "A false floor gave way in the warehouse.",
    ],
)
def test_a_decision_or_a_false_thing_is_no_denial(text):
    assert not denies(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ministry denied it.", True),
        ("The staff rejected that and stood by two.", True),
        ("They dispute it.", True),
        ("Voters rejected it.", False),
        ("The company dismissed them.", False),
        ("The ministry did not deny it.", False),
        ('"We deny this," she said.', True),
        ("The ministry denied that it had been warned.", False),
        ("The judge denied it bail.", False),
        ("The ministry reported it.", False),
    ],
)
def test_what_was_just_said_is_denied_by_a_pronoun(text, expected):
    assert denies_last_words(text) is expected


@pytest.mark.parametrize(
    "text",
    [
        "Minister takes back remark on nurses",
        "Ondrak took back what he had told the radio.",
        '"I was wrong about the brakes," she said.',
        "The office has withdrawn its statement of Friday.",
        "The club withdrew the accusation against the referee.",
        "He takes it back, the director said.",
        "The governor retracted her claim.",
        "Ministry drops claim of nine dead",
        "He acknowledged that he had been mistaken.",
        "The fire chief takes back the theory of a burning battery.",
        "We got that wrong and I withdraw it.",
        "The minister withdrew on Friday his claim that a foreign state was behind it.",
        "In May the minister withdrew his remark.",
        "The union was forced to withdraw its claim.",
        "The ministry wanted time and corrected its figure.",
        "The geologist has withdrawn his assessment that the tremors were tectonic.",
        "The party has withdrawn its complaint about the count.",
        "The statement of Saturday, that no warning had come, was withdrawn on Monday.",
        '"Our first information was wrong," a spokeswoman said.',
        "We were wrong to report that 27 people died.",
        "He admitted that he was wrong to claim a bonus had been paid.",
        "The statement given on Monday that the service to Hesk was in operation was incorrect and is withdrawn.",
        "On Monday we reported that he was drunk. That was wrong.",
        "The Courier wrote that he had left. The report was false.",
    ],
)
def test_somebody_takes_their_word_back(text):
    assert takes_back(text)


@pytest.mark.parametrize(
    "text",
    [
        "The army took back the bridge on Sunday.",
        "Troops were withdrawn from the pass.",
        "The airline takes back the aircraft in May.",
        "The bank withdrew its claim for 4 million.",
        "The firm withdrew its offer.",
        "The insurer dropped its claim for damages.",
        "The club dropped its captain.",
        "The forecast was wrong by a day.",
        "They brought back the remains.",
        "The mayor should withdraw his claim, the opposition says.",
        "The opposition demands that the minister take back his words.",
        "He was asked to take back his remark.",
        "The minister will withdraw his remark if proof is shown.",
        "The 53-year-old said he was not 100 per cent certain.",
        "The company has 400 workers, but not one was paid in May.",
        "Two ministers voted for the bill and not one against it.",
        "Police have 40 officers at the scene, but not 24 hours a day.",
        "The index corrected by ten per cent to 3,400 points.",
        "In a statement, the army said, its troops were withdrawn on Monday.",
        "Their first information was wrong, her lawyer said.",
        '"We were wrong to list him," the superintendent said.',
        "He admitted that it was wrong to open the gate.",
        "The plaintiff withdrew the complaint against the bank.",
        "The toys, which were incorrect and are withdrawn from sale, were made in May.",
        "The surgeon withdrew the needle after the diagnosis.",
        "The pilot corrected the heading to 30 degrees.",
        '"I signed the order. That was wrong," the mayor said.',
        "The firm sold the yard. That was a mistake.",
    ],
)
def test_what_is_only_moved_is_not_taken_back(text):
    assert not takes_back(text)


@pytest.mark.parametrize(
    "text",
    [
        "Inspectors confirmed that the crane had been overloaded.",
        "Laboratory confirms lead in tap water",
        "Harbour log backs captain's account",
        "Photographs bear her out.",
        "Two former managers say that the memo is genuine.",
        "The committee verified the ministry's figure.",
        "The aviation authority confirmed on Tuesday that 640 soldiers had left.",
        "Ministry confirms nine cases",
        "It supports the account of the auditor.",
        "The entries tally with the union's count.",
        "Tests have shown oil in mussels, as a grower had said for a week.",
        "A second laboratory has come to the same conclusion as the institute.",
        "Its own measurements showed magma, in line with the findings of the observatory.",
        "Inspectors found no masks, bearing out complaints by the union.",
        "The log bears out one part of his account.",
        "Six geese were infected, in support of the view that birds brought the virus.",
        "Receipt stamp backs auditor over warning",
        '"Our sheets show the same figures," the head of the mission said.',
    ],
)
def test_somebody_is_confirmed(text):
    assert confirms(text)
    assert not denies(text)


@pytest.mark.parametrize(
    "text",
    [
        "At least 16 people are confirmed dead.",
        "The number of confirmed cases is 148.",
        "Premier confirms further delay",
        "Court confirms dismissal of the governor",
        "The fund backs the merger.",
        "The study backs a tram.",
        "The file backs up every night.",
        "The records back to 1968 were kept.",
        "The work is in line with the plan.",
        "Inflation came in line with the estimate.",
        "The survey found the same number of wrens as last year.",
        "The register backs onto the station.",
        "The app supports several user accounts.",
        "She came back and told her story.",
        "The minister walked back his claim that the dam was safe.",
        "The ministry scaled back its estimate of the damage.",
        "The fire was caused by a cable rather than by arson, as the mayor had said.",
        "The toll is far lower than 200, as the rebels had reported.",
        "He left the town, as the police had told him to.",
        "He carried the table out.",
        "The files backed by the ministry were burned.",
    ],
)
def test_a_count_or_an_announcement_confirms_nobody(text):
    assert not confirms(text)


@pytest.mark.parametrize(
    "text",
    [
        "Reuters could not independently verify the claim.",
        "The ministry declined to confirm the report.",
        "The office neither confirmed nor denied the report.",
        "The ministry did not deny the report.",
        "He refused to withdraw his remark.",
        "She would not take back what she said.",
        "The club has never retracted the accusation.",
    ],
)
def test_behind_a_negation_nothing_is_done(text):
    assert [said(text) for said in (confirms, denies, takes_back)] == [False] * 3


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It has not withdrawn its statement that no fault was reported.", True),
        ("He refused to withdraw his remark.", True),
        ("The opposition demands that the minister take back his words.", True),
        ("The company withdrew its statement that no fault was reported.", False),
        ("No fault was reported, the company said.", False),
        ("The minister refused to apologise but withdrew her statement.", False),
        ("The firm did not apologise but withdrew its report.", False),
    ],
)
def test_somebody_keeps_to_their_word(text, expected):
    assert keeps_word(text) is expected


@pytest.mark.parametrize(
    "text",
    [
        "The army withdrew troops after reports of an attack.",
        "The party dropped him over the allegations.",
        "Critics said they were wrong.",
    ],
)
def test_what_a_preposition_begins_is_not_taken_back(text):
    assert not takes_back(text)


def test_a_court_decides_only_as_who_acts():
    assert denies("The minister denied the allegations in court.")
    assert not denies("The court rejected the ministry's claim.")


def test_a_plural_contradicts():
    assert denies("The records contradict the ministry's account.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The number of soldiers who had left by Tuesday was 980, and not 1,150.", True),
        ("The margin is 19 votes and not 12.", True),
        ("Turnout was 70.9 per cent, not 71.4.", True),
        ("Assembly corrects vote to 96-78", True),
        ("Death toll corrected down to 21", True),
        ("The agency has corrected its estimate of the oil lost.", True),
        ("The Defence Ministry has corrected itself.", True),
        ("The Daily Gull had to correct its report on ham.", True),
        ("The vote is on Friday 6 March and not on Tuesday 3 March.", False),
        ("They have 12 ships and do not want more.", False),
        ("The teacher corrected the essays.", False),
        ("The union could not correct the figure.", False),
    ],
)
def test_a_figure_is_set_right(text, expected):
    assert corrects(text) is expected
    assert takes_back(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ministry had denied it.", True),
        ("The office had earlier withdrawn its statement.", True),
        ("The ministry denied it.", False),
        ("The ministry denied that it had been warned.", False),
        ("The Daily Gull had to withdraw its report on ham.", False),
        ("The paper that had the scoop withdrew its report on ham.", False),
        ("The court heard a foreman who took back his account.", True),
        ("The minister, who has since withdrawn her claim, stays.", True),
        ("Lawyers ask for a new trial after the foreman took back his account.", True),
        ("The yard spoke of nine dead after correcting its figure.", False),
        ("After a week of protests and an inquiry, the minister took back his claim.", False),
        ("After talks on Monday the minister took back his claim.", False),
        ("Hours after the crash Norvik withdrew its statement.", False),
        ("A year after Leon Tarrant took back his account, the court sat.", True),
    ],
)
def test_what_was_done_before_is_recalled(text, expected):
    assert is_recalled(text) is expected


@pytest.mark.parametrize(
    ("text", "before", "expected"),
    [
        ("The toll is 980, and not 1,150.", "So far 1,150 soldiers have left.", True),
        ("The toll is 980, and not 1,150.", "So far 980 soldiers have left.", False),
        ("The city corrected the number of ill from 44 to 38.", "The city said that 44 were ill.", True),
        ("The city corrected the number of ill from 44 to 38.", "The number of ill rose to 31.", False),
        ("It withdrew its figure of nine after hospitals confirmed 12 deaths.", "Nine people died.", True),
        ("It withdrew its figure of nine after hospitals confirmed 12 deaths.", "Twelve ambulances came.", False),
        ("Office confirms 640 soldiers have left", "The army has flown out 640 men.", True),
        ("Office confirms 640 soldiers have left", "The army has flown out 500 men.", False),
        ("The ministry drops its figure of nine dead.", "Nine sailors died.", True),
        ("The ministry drops its figure of nine dead.", "Eleven ships are waiting.", False),
        ("The ministry drops its figure of nine dead.", "The ministry closed the pier.", False),
        ('"The figure of 610 million was wrong and I withdraw it."', "Customers withdrew 610 million.", True),
        ('"The figure of 610 million was wrong and I withdraw it."', "She dismissed the chief executive.", False),
        ("The operator has withdrawn its estimate.", "The damage is put at 40 million.", True),
        ("The operator has withdrawn its estimate.", "The operator blamed the storm.", False),
        ("The bank withdraws its estimate for 2025.", "The bank puts growth at 3%.", True),
        ("The mayor disputed the count.", "About 300 people marched.", True),
        ("The mayor disputed the count.", "The march was peaceful, police said.", False),
        ("The union rejects the figure of about 300.", "Some 300 people marched.", True),
        ("The ministry takes back its report of nine dead.", "The ministry closed the pier.", True),
        ("Nine sailors died.", "The ministry closed the pier.", True),
    ],
)
def test_a_figure_is_answered_where_one_was_given(text, before, expected):
    assert answers_figure_of(text, before) is expected


@pytest.mark.parametrize(
    ("text", "silent"),
    [
        ("The Air Accident Board also declined to go into detail.", True),
        ("A spokesman for the bank would not comment.", True),
        ("Mr Lee did not reply to questions.", True),
        ("The ministry refused to be drawn.", True),
        ("No comment, the club said.", True),
        ("The bank declined the offer.", False),
        ("The mayor did not resign.", False),
    ],
)
def test_who_says_nothing_contradicts_nobody(text, silent):
    assert keeps_silent(text) is silent
