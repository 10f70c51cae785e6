"""Who says so: one sentence shape after the other."""

import pytest

pytestmark = pytest.mark.model

LOPEZ = "Mayor Anna Lopez opened the fair. "


def parts(text, said):
    """What stands for the speaker, the cue, and what is said, as words of the text."""
    return said.source and said.source.of(text), said.cue, " … ".join(span.of(text) for span in said.content)


def last(found):
    said = found.claims[-1].attribution
    return None if said is None else (said.speaker, said.cue)


@pytest.mark.parametrize(
    ("text", "speaker", "cue"),
    [
        pytest.param("Moscow says talks continue.", "Moscow", "says", id="a city that speaks"),
        pytest.param("Talks continue, the minister said.", "the minister", "said", id="cue behind"),
        pytest.param("“Talks continue,” said Anna Lopez.", "Anna Lopez", "said", id="inverted"),
        pytest.param("According to the ministry, talks continue.", "the ministry", "according to", id="according to"),
        pytest.param("Talks continue, according to two diplomats.", "two diplomats", "according to", id="according to, behind"),
        pytest.param("Anna Lopez: “Talks continue.”", "Anna Lopez", ":", id="colon"),
        pytest.param("Correction: An earlier article said that talks would continue.", None, None, id="a label of a note"),
        pytest.param("Editor Anna Lopez: “Talks continue.”", "Anna Lopez", ":", id="an editor with a name"),
        pytest.param("Reports say that talks continue.", "Reports", "say", id="reports"),
        pytest.param("The suspect is believed to have fled.", "unnamed sources", "believed", id="passive hides the speaker"),
        pytest.param("The suspect reportedly fled.", "reports", "reportedly", id="adverb"),
        pytest.param("The deal was described as unfair by the union.", "the union", "described", id="passive with its agent"),
        pytest.param("The union called for talks.", "The union", "called", id="speech with a noun"),
        pytest.param("Prosecutors accused him of fraud.", "Prosecutors", "accused", id="accused"),
        pytest.param("The clerk, who warned that the roof leaks, left.", None, None, id="a relative clause is an aside"),
        pytest.param("Big release at Korrin called off", None, None, id="what is called off has not spoken"),
        pytest.param("The strike was called off on Monday.", None, None, id="called off, in full"),
        pytest.param("The mayor called off the strike.", None, None, id="whoever calls a strike off says nothing"),
        pytest.param("The company denied it had debts.", "The company", "denied", id="denied"),
        pytest.param("“It was a hard day,” she told reporters.", "she", "told", id="a pronoun without antecedent stays"),
        pytest.param("The bank will buy its rival, the companies announced on Monday.", "the companies", "announced", id="cue that the parse misses"),
        pytest.param("The union intends to appeal.", None, None, id="speech that is only planned"),
        pytest.param("The clerk did not comment on the fire.", None, None, id="silence"),
        pytest.param("A source close to the talks said a deal was near.", "A source close to the talks", "said", id="a description whole"),
        pytest.param("Talks continue, a second union official travelling with the team said.", "a second union official travelling with the team", "said", id="a description with a participle"),
        pytest.param("A clerk in Oslo, who asked not to be named, said the vote was over.", "A clerk in Oslo", "said", id="without the comma behind"),
        pytest.param("The miners have promised not to strike, a union source told the agencies.", "a union source", "told", id="a promise is what is told"),
        pytest.param("The palace said that Smit had invited the mayor.", "The palace", "said", id="an invitation is what is told"),
        pytest.param("Oslo hopes the bridge will open, a diplomat said.", "a diplomat", "said", id="a hope is what is told"),
        pytest.param("Anna Lopez said the dam was safe, adding that the roads were open.", "Anna Lopez", "said", id="she goes on"),
        pytest.param("The plant will close, Anna Lopez said, citing the high cost.", "Anna Lopez", "said", id="a reason is no voice"),
        pytest.param("The state lost the case, when a judge wrongly stated that the law was old.", None, None, id="a clause of time is an aside"),
        pytest.param("Asked whether the two had met, Anna Lopez said she had nothing to report.", "Anna Lopez", "said", id="asked"),
        pytest.param("Would-be Marrow chief Adrian Felsted has pledged he will never sell the ground.", "Adrian Felsted", "pledged", id="a verb that the parse takes for the speaker"),
        pytest.param("The inquiry found that the dam leaked.", "The inquiry", "found", id="a finding"),
        pytest.param("The dam leaked, the inquiry found.", "the inquiry", "found", id="a finding, behind"),
        pytest.param("The union put the cost at 61 million crowns.", "The union", "put", id="who puts a figure on it"),
        pytest.param("Talks continue, its chairman, Anna Lopez, said.", "Anna Lopez", "said", id="a name behind its description"),
        pytest.param("Some 900 voters were counted twice when the districts reported their figures, its spokeswoman, Anna Lopez, said.", "Anna Lopez", "said", id="the same behind another report"),
        pytest.param("Crews have restored power to the whole island, Nord & Vik said on Tuesday.", "Nord & Vik", "said", id="a firm with an ampersand"),
        pytest.param("The mayor promised a builder that the permit would be granted, a recording obtained by the Herald shows.", "a recording", "shows", id="evidence behind it"),
        pytest.param("The mayor promised a builder that the permit would be granted, an e-mail seen by the Herald shows.", "an e-mail", "shows", id="evidence in three tokens"),
        pytest.param("Rain fell in Dorne, Velm and Ask, forecasters said.", "forecasters", "said", id="behind a list"),
        pytest.param("The ministry called the election a farce.", "The ministry", "called", id="called something"),
        pytest.param("The ministry called an election for May.", None, None, id="called an election"),
        pytest.param("The court decides on Friday whether the ban stands.", None, None, id="what is still open is not told"),
        pytest.param("A drug is listed when a tenth of the chemists report that they cannot get it.", None, None, id="a condition is an aside"),
        pytest.param("The award, promised for Thursday, will come on Friday.", None, None, id="what was promised has not spoken"),
        pytest.param("Army denies attack, rebels claim victory", None, None, id="two voices in one headline"),
        pytest.param("Court rules strike illegal, union says it will appeal", None, None, id="two statements in one headline"),
        pytest.param("Talks will continue, the bank warned investors.", "the bank", "warned", id="whoever is warned is no statement"),
        pytest.param("Talks will continue, the port said hours before the vote began.", "the port", "said", id="nor is a time"),
        pytest.param("Only 900 votes were valid, the board said on Tuesday; 950 are needed.", "the board", "said", id="nor a further clause"),
        pytest.param("Boats were called home by radio.", None, None, id="a means is no speaker"),
        pytest.param("The strike was condemned by the port.", "the port", "condemned", id="an agent is one"),
        pytest.param("Either side may reject the award.", None, None, id="what is only possible is not said"),
        pytest.param("The union would welcome talks.", "The union", "welcome", id="what would be welcome is"),
        pytest.param("“I am not going,” Anna Lopez told reporters who asked whether she would resign.", "Anna Lopez", "told", id="whoever asks has not answered"),
        pytest.param("The police put the number of marchers at 4,000.", "The police", "put", id="of what is counted"),
        pytest.param("Organisers put the crowd at nine thousand.", "Organisers", "put", id="a figure in words"),
        pytest.param("The committee's report puts the loss at about 40 tonnes.", "The committee's report", "puts", id="a report"),
        pytest.param("Oslo coroner puts heat deaths at 112", "Oslo coroner", "puts", id="in a headline"),
        pytest.param("The crew put the ladder at the back of the shed.", None, None, id="a place is no figure"),
        pytest.param("They put the children to bed at 8.", None, None, id="a time"),
        pytest.param("The council put two guards at one door.", None, None, id="a number of places"),
        pytest.param("The firm put the plant at 14 Dock Road up for sale.", None, None, id="an address"),
        pytest.param("The storm put the harbour at risk.", None, None, id="at risk"),
        pytest.param("Divers found the boat empty.", None, None, id="a thing that is found"),
        pytest.param("The survey shows a rise in prices.", "The survey", "shows", id="evidence"),
        pytest.param("The team showed great courage.", None, None, id="what is shown is not told"),
        pytest.param("The clerk cited a letter by the mayor.", "The clerk", "cited", id="cited"),
        pytest.param("The Herald has learned that talks continue. The Herald says talks continue.", None, None, id="the publisher itself"),
    ],
)  # fmt: skip
def test_the_speaker_of_a_sentence(text, speaker, cue, reading):
    assert last(reading(text)) == (None if speaker is None else (speaker, cue))


def test_a_later_surname_gives_the_full_name_and_its_own_place(reading):
    text = LOPEZ + "Lopez said the road was closed."
    said = reading(text).claims[-1].attribution
    assert (said.speaker, said.span.of(text), said.span.start) == ("Anna Lopez", "Lopez", text.rindex("Lopez"))
    assert not said.inherited


def test_a_pronoun_gives_the_person_before(reading):
    text = LOPEZ + "She said the road was closed."
    said = reading(text).claims[-1].attribution
    assert (said.speaker, said.inherited, said.span.of(text)) == ("Anna Lopez", True, "Anna Lopez")


def test_a_quotation_of_several_sentences_has_one_speaker(reading):
    found = reading("“We are leaving. It is over. Go home,” Anna Lopez said. “There is no vote.”").claims
    assert [(one.attribution.speaker, one.attribution.quoted) for one in found] == [("Anna Lopez", True)] * len(found)
    assert [one.attribution.inherited for one in found] == [True, True, False, True]


def test_a_speech_of_several_paragraphs_belongs_to_who_ends_it(reading):
    found = reading("“The town is calm.\n\n“The roads are open,” Anna Lopez said.").claims
    assert [one.attribution.speaker for one in found] == ["Anna Lopez", "Anna Lopez"]


def test_a_quotation_alone_in_the_next_paragraph_goes_on(reading):
    found = reading("“The town is calm,” Anna Lopez said.\n\n“The roads are open.”").claims
    assert found[-1].attribution.speaker == "Anna Lopez"


def test_quoted_words_without_any_cue_still_have_a_speaker(reading):
    (claim,) = reading("“The roads are open.”").claims
    assert (claim.attribution.speaker, claim.attribution.quoted) == ("unnamed speaker", True)


def test_a_partial_quotation_is_quoted_where_it_holds_the_verb(only):
    assert only("Leaders insisted the strike “will not end” soon.").attribution.quoted
    assert not only("Leaders said the town needs “friends and partners”.").attribution.quoted


def test_voices_nest_with_the_publisher_of_the_words_outside(only):
    said = only("The dam is safe, the ministry said, according to the Gazette.", publisher="Courier").attribution
    assert (said.speaker, said.via.speaker) == ("the ministry", "Gazette")


def test_a_cited_source_is_inside_the_paper_that_cites_it(only):
    said = only("Talks will end on Friday, the Courier reports, citing a diplomat.").attribution
    assert (said.speaker, said.via.speaker) == ("a diplomat", "Courier")


def test_the_place_of_a_description_holds_no_other_person(reading):
    text = "An aide to Anna Lopez said the road was closed."
    said = reading(text).claims[-1].attribution
    assert (said.speaker, said.span.of(text)) == ("An aide to Anna Lopez", "An aide")


def test_who_recalls_a_quotation_speaks_whatever_the_quotation_tells(reading):
    text = "Piet Smit said the dam held. Anna Lopez, a judge, recalled, “Out of nowhere, he said the dam would break.”"
    said = reading(text).claims[-1].attribution
    assert (said.speaker, said.via.speaker) == ("he", "Anna Lopez")


def test_words_go_to_the_cue_beside_them_and_not_to_the_verb_in_front(reading):
    text = "Oslo will confirm the deal on Friday ‘I would be glad to get it,’ said Anna Lopez. ‘I like the town.’"
    assert [claim.attribution.speaker for claim in reading(text).claims] == ["Anna Lopez", "Anna Lopez"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The mayor said the dam would hold.", ("The mayor", "said", "the dam would hold"), id="clause"),
        pytest.param("Prosecutors accused the bank of fraud.", ("Prosecutors", "accused", "the bank of fraud"), id="noun"),
        pytest.param("“The harbour is ours for good now.” ― Ana Reyes\n", ("Ana Reyes", "―", "“The harbour is ours for good now.”"), id="signed"),
        pytest.param("The dam will hold, according to the mayor of Arden.", ("the mayor of Arden", "according to", "The dam will hold,"), id="according to"),
    ],
)  # fmt: skip
def test_a_claim_knows_which_words_are_its_speakers(text, expected, only):
    assert parts(text, only(text).attribution) == expected


def test_a_quotation_with_marks_of_two_kinds_ends_before_its_cue(reading):
    found = reading('“The dam is not safe," Lopez said, “It leaks.”').claims
    assert {claim.attribution.speaker for claim in found} == {"Lopez"}


def test_a_printed_interview_has_a_speaker_for_every_sentence(reading):
    text = (
        "Governor Ana Reyes spoke to the Herald.\n\nHERALD: The dam is old. It leaks.\n\n"
        "REYES: The dam will hold. I saw it on Monday.\n\nHERALD: The valley does not believe you."
    )
    said = [
        (claim.attribution.speaker, claim.attribution.quoted) for claim in reading(text, publisher="Courier").claims[1:]
    ]
    assert said == [("Herald", True)] * 2 + [("Ana Reyes", True)] * 2 + [("Herald", True)]


def test_who_is_announced_says_every_sentence_of_the_quotation(reading):
    text = "Governor Ana Reyes made the following statement:\n\n“The dam will hold. It was built well.”"
    said = [claim.attribution for claim in reading(text).claims[-2:]]
    assert [parts(text, one) for one in said] == [
        ("Governor Ana Reyes", "made", "“The dam will hold."),
        ("Governor Ana Reyes", "made", "It was built well.”"),
    ]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        pytest.param("Diaz thanked the clerk, who warned that the roof leaks.", "the clerk", "that the roof leaks", id="relative clause"),
        pytest.param("His claim that the roof was safe was wrong.", "His", "that the roof was safe", id="noun, and nobody before it"),
        pytest.param("The court heard Diaz's argument that the roof leaks.", "Diaz", "that the roof leaks", id="noun"),
        pytest.param("He heard a warning from the mayor that the dam would break.", "the mayor", "that the dam would break", id="noun, by whom"),
        pytest.param("The council issued a statement calling for calm.", "The council", "for calm", id="who issues what speaks"),
        pytest.param("The vote was put off after the union said that its members were ill.", "the union", "that its members were ill", id="clause of time"),
    ],
)  # fmt: skip
def test_who_says_a_part_of_a_claim_does_not_say_the_rest(text, speaker, content, only):
    claim = only(text)
    (aside,) = claim.partial_attributions
    assert claim.attribution is None
    assert (aside.speaker, parts(text, aside)[-1]) == (speaker, content)


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Ada Brock did not say how long the bridge would stay closed.",
        "The minister declined to confirm that the ship was hit.",
        "Neither minister mentioned that the plant was closed.",
        pytest.param("Clerks accused of fraud left the bank.", id="those whom it is done to"),
        pytest.param("Residents told to boil their water.", id="those who are told"),
        pytest.param("A crack, 16,200 people told to leave and an engineer held.", id="those who are told, in a list"),
        pytest.param("Drivers warned to avoid the coast road because of ice.", id="those who are warned"),
        pytest.param("Parents told that the school will stay shut until Easter.", id="those who are told that"),
        pytest.param("Scientists said to have found lead in the water.", id="those of whom it is said"),
        pytest.param("The claim that he made was never tested.", id="a claim of which nothing is told"),
        pytest.param("The court wanted the clerk to say who took the money.", id="speech that did not happen"),
        pytest.param("Diaz thanked the Herald, which reported that the roof leaks.", id="the publisher"),
    ],
)
def test_nobody_speaks(text, only):
    claim = only(text)
    assert (claim.attribution, claim.partial_attributions) == (None, ())
