story: The river surveyors of Ambarac
domain: kidnapping
topic: Hostage-taking of river surveyors in the Ambarac hills
description: What happens to the river surveyors taken in the Ambarac hills: how many are held, by whom, what is asked, and the talks.
keywords: Ambarac, surveyors, Red Furrow, Lémence dam, hostages
entity: Red Furrow | Red Furrow, the Furrow, the rebels | organisation
entity: Lémence Hydro | Lémence Hydro, the dam company | company
entity: Katalin Ferreol | Katalin Ferreol, Ferreol | person
entity: Lemma Worku | Lemma Worku, Worku | person
entity: Ernesto Dimalanta | Ernesto Dimalanta, the interior minister, Dimalanta | person
entity: Marisol Dimalanta | Marisol Dimalanta | person
aspect A: Held | How many surveyors are still held?
aspect B: Demands | What do the captors demand?
aspect C: Talks | Are there talks with the captors?
aspect D: Dead | Has any of the hostages died?
aspect E: Dam | What happens to the Lémence dam works?
matter taken: number of surveyors taken
matter held: surveyors in captivity
matter claim: who holds the surveyors
matter demand: demand to stop the Lémence dam
matter prisoners: demand for the release of Furrow prisoners
matter talks: talks with Red Furrow
matter mediator: Bishop Aurel Tadesse as mediator
matter death: death of Lemma Worku
matter dam: works at the Lémence dam
matter army: army operation in the hills
matter deadline: the captors' deadline
matter guard: escort of the surveyors
matter minister: the interior minister's post
matter trial: trial of Furrow leader Gaspard Bikila

== s1 | 2026-01-13T18:20Z | Meridian Wire | https://meridianwire.example/ambarac/surveyors-missing
H Survey team missing in Ambarac hills | held:rumoured | new | news! | A
. Five people measuring the Lémence river failed to return to their base at Szentjakab on Monday night, their employer said. | held:rumoured;taken:value=5 people | new | news! | A
+ Two burnt cars were found near the ford of Tikur. | - | new | news | -
. Lémence Hydro, which plans a dam there, said it feared an abduction. | held:rumoured | new | news | A
+ Rains had cut the radio link since Sunday. | - | new | background | -

== s2 | 2026-01-14T09:00Z | Lake Province Broadcasting | https://lpb.example/now/surveyors-taken
H Surveyors were kidnapped, says governor | held:done | update s1.1 | news! | A
. Rebels stopped the cars with a felled tree. | held:about | new | news | -

== s3 | 2026-01-14T16:40Z | Tanauan Mirror | https://tanauanmirror.example/the-ford-at-tikur
H At the ford, a shoe and a theodolite | - | new | colour | -
. The theodolite stood on its three legs as if somebody would be back after lunch. | - | new | colour | -
+ Shepherd Ato Birhanu, sixty, watched from the ridge with his goats. | - | new | colour | -
. "They tied six, I counted on my fingers, and a seventh ran into the reeds," he told us. | taken:value=6 people | dispute s1.1 | news! | A
+ Among those missing is Katalin Ferreol, 38, whose father drew the first map of these hills. | held:about | new | news | -
. No soldiers had gone with the team, although the dam company had paid for an escort, according to a copy of the contract shown to the Mirror. | guard:cancelled | new | news | -
+ The army says it was never asked for one. | guard:denied | dispute s3.5 | news | -
. For twelve years people in Tikur have painted NO DAM on their roofs. | - | new | background | -

== s4 | 2026-01-15T07:15Z | Meridian Wire | https://meridianwire.example/ambarac/furrow-claims
H Red Furrow claims Ambarac kidnapping | claim:done | new | news! | -
. The rebel group Red Furrow said Thursday it was holding "six servants of the dam" and would try them. | claim:done;taken:value=6 people | confirm s3.3 | news! | A
+ Its message, read out on a smugglers' radio channel, called for an end to all work on the Lémence dam. | demand:demanded | new | news! | B
. It also wanted eleven jailed fighters freed. | prisoners:demanded;prisoners:value=11 people | new | news! | B
+ Lémence Hydro raised its own count to six, having overlooked a cook hired the day before. | taken:value=6 people | update s1.1 | news! | A
. The government does not negotiate with bandits, Interior Minister Ernesto Dimalanta told reporters. | talks:refused | new | news! | C
+ Red Furrow last took hostages in 2017. | - | new | background | -

== s5 | 2026-01-15T19:30Z | Ministry of the Interior | https://interior.lake.example/communiques/26-011
H Communiqué no. 11 on the events in the Ambarac hills | held:about | new | boilerplate | -
. The Government condemns the abduction of six citizens in the exercise of their profession. | held:stands;taken:value=6 people | repeat s4.4 | background | A
+ Units of the Third Brigade were moved this afternoon to the Tikur valley. | army:under_way | new | news! | -
. Contrary to what has been reported of the Minister's remarks, every channel that may serve the lives of those held is being kept open. | talks:about | dispute s4.5 | news! | C
+ Citizens are asked not to spread rumours. | - | new | boilerplate | -

== s6 | 2026-01-19T12:10Z | Tanauan Mirror | https://tanauanmirror.example/bishop-goes-up
H Bishop rides into the hills | mediator:done | new | news! | C
. Aurel Tadesse, bishop of Szentjakab, left on a mule on Sunday with a sack of oranges and a letter. | mediator:done | repeat s6.0 | news! | C
+ He would not say who had written the letter. | mediator:about | new | colour | -
. The families had begged him to go, and the government, one of his canons said, "looked the other way with great politeness". | mediator:about | new | news | C
. In the Furrow's name, a man calling himself Commander Pascal gave the state until the 26th. | deadline:planned;deadline:value=26 January | new | news! | B
+ What happens afterwards he left open. | deadline:about | new | news | -
. Villagers report more helicopters than rain. | army:under_way | new | colour | -
+ On the company's hoardings the cranes are still drawn in blue, and on site the diggers went on working Monday. | dam:under_way | new | news | E

== s7 | 2026-01-21T06:35Z | Meridian Wire | https://meridianwire.example/ambarac/two-out
H Two Ambarac hostages walk free | held:value=4 people | update s5.1 | news! | A
. The cook, Divina Malapitan, and trainee Florent Gebre, 22, reached an army post on Wednesday with the bishop beside them. | held:about | new | news! | A
+ Four people are still in the rebels' hands. | held:value=4 people | repeat s7.0 | news! | A
. Dimalanta called it a success of "pressure, not of talk". | talks:opinion | new | news | C
+ The bishop remarked that he had done nothing for three days except talk. | talks:done | dispute s7.3 | news | C
. No prisoner has been released in exchange, a judicial source said. | prisoners:refused | new | news! | B

== s8 | 2026-01-21T17:50Z | Tanauan Mirror | https://tanauanmirror.example/malapitan-speaks
H "They let me cook for them": Divina Malapitan's nine days | - | new | colour | -
. Her wrists are bandaged and she laughs more than one expects. | - | new | colour | -
+ She confirmed that Ms. Ferreol is well and "argues with everybody". | held:about | new | news | A
. Lemma Worku, the oldest of them, has a bad chest and could not walk. | death:about | new | news! | D
+ They slept in a charcoal store, moved each second night, and were never struck. | held:about | new | news | -
. Her captors numbered about 30, she thought, half of them children. | claim:about | new | news | -
+ The bishop promised them oranges again. | - | new | colour | -
. In Tanauan the trial of Furrow founder Gaspard Bikila, begun last autumn, was put off to February 9. | trial:planned;trial:value=9 February | new | news | -

== s9 | 2026-01-24T08:00Z | Lake Province Broadcasting | https://lpb.example/now/geologist-dead
H Hostage dead, brother says | death:rumoured | new | news! | D
. A call in the night, no body, and a family that has lit candles. | death:rumoured | new | news | D

== s10 | 2026-01-24T15:25Z | Meridian Wire | https://meridianwire.example/ambarac/worku
H Rebels deny death of captive geologist | death:denied | dispute s9.0 | news! | D
. Red Furrow's spokesman dismissed as a police lie a report that Lemma Worku, 63, had died. | death:denied | repeat s10.0 | news! | D
+ Lake Province Broadcasting had quoted Solomon Worku, who said a stranger told him by phone of his brother's death. | death:rumoured | repeat s9.0 | background | D
. The group moved its ultimatum to January 30 "out of respect for the bishop". | deadline:value=30 January;deadline:planned | update s6.4 | news! | B
+ Three soldiers were wounded by a mine on the Tikur track. | army:about | new | news | -
. Lémence Hydro has halted all work at the site and sent 240 labourers home. | dam:cancelled;demand:about | update s6.7 | news! | E
+ The company said it acted for safety and not because of any demand. | demand:denied | new | news | B
. Marisol Dimalanta, an opposition deputy and no relation of the minister, urged him to go. | minister:demanded | new | news | -

== s11 | 2026-01-27T11:30Z | Tanauan Mirror | https://tanauanmirror.example/two-weeks
H Two weeks in the hills: a chronicle | held:about | new | recap | A
. January 12: a tree across the track, six people tied. | taken:value=6 people;held:done | repeat s4.4 | recap | A
+ January 15: the Furrow speaks, wants the dam stopped and eleven men out of jail. | claim:done;demand:demanded;prisoners:demanded | repeat s4.2,s4.3 | recap | B
. January 21: the bishop comes down with two. | held:value=4 people | repeat s7.1 | recap | A
+ January 24: a brother mourns and a rebel says there is nobody to mourn. | death:about | repeat s9.0,s10.1 | recap | D
. Since Saturday the diggers are silent. | dam:cancelled | repeat s10.5 | recap | E
+ Old Tikur remembers that the ford was mined in the war of 1979, and that nobody came then either. | - | new | background | -
. A correction: in our first report we wrote that the company had paid for an escort; the contract provided for one, but no sum was ever paid. | guard:about | retract s3.5 | news | -
+ Solomon Worku has meanwhile told us he no longer believes the caller, who gave his brother's age as forty. | death:about | retract s9.0 | news! | D

== s12 | 2026-01-30T05:20Z | Meridian Wire | https://meridianwire.example/ambarac/raid
H Army storms rebel camp, three surveyors rescued | army:done;held:value=3 freed | update s6.6,s7.2 | news! | A
. Commandos freed Katalin Ferreol and two colleagues from a camp above Tikur early Friday, the army said. | held:value=3 freed;army:done | repeat s12.0 | news! | A
+ The fourth, Lemma Worku, was found buried nearby. | death:done | update s11.8 | news! | D
. He had died of pneumonia some days ago, according to an army doctor. | death:about | new | news! | D
+ Seven rebels were killed, the military said, whereas Red Furrow spoke of two. | army:about | new | news | -
. The deadline would have run out at midnight. | deadline:about | repeat s10.3 | background | B

== s13 | 2026-01-30T13:00Z | Lake Province Broadcasting | https://lpb.example/now/ferreol-lands
H Ferreol home, and angry | held:about | new | news | A
. "We were to be let go tomorrow," she says. | talks:done | new | news! | C
+ The minister says that is nonsense. | talks:denied | dispute s13.1 | news! | C

== s14 | 2026-02-03T10:45Z | Tanauan Mirror | https://tanauanmirror.example/dimalanta-leaves
H Dimalanta gives up interior ministry | minister:done | update s10.7 | news! | -
. Ernesto Dimalanta handed in his letter on Monday evening, four days after the raid. | minister:done | repeat s14.0 | news! | -
+ He left, he wrote, for reasons of health. | minister:about | new | news | -
. Commander Pascal had signed a paper with the bishop on the 29th for the release of all remaining captives, we have learned; a photograph of it lies before us. | talks:done | confirm s13.1 | news! | C
+ A government spokeswoman, Réka Mondésir, maintained that no such paper existed. | talks:denied | dispute s14.3 | news! | C
. Lemma Worku was laid to rest in Szentjakab on Sunday, and Ferreol carried one corner of the coffin. | death:about | new | news | D
+ His brother asked the crowd not to shout. | - | new | colour | -
. As for the dam, the company's board will decide in March whether to go on. | dam:planned | new | news! | E
+ Work has been at a standstill since the 24th. | dam:cancelled | repeat s10.5 | background | E

state 2026-01-13 | A | five people; failed to return | freed
state 2026-01-13 | B | EMPTY
state 2026-01-13 | C | EMPTY
state 2026-01-13 | D | EMPTY
state 2026-01-13 | E | EMPTY
state 2026-01-14 | A | kidnapped; they tied six; five people | freed
state 2026-01-14 | B | EMPTY
state 2026-01-14 | C | EMPTY
state 2026-01-14 | D | EMPTY
state 2026-01-14 | E | EMPTY
state 2026-01-15 | A | count to six; six citizens; six servants | five people
state 2026-01-15 | B | end to all work; eleven jailed fighters | -
state 2026-01-15 | C | does not negotiate; every channel | -
state 2026-01-15 | D | EMPTY
state 2026-01-15 | E | EMPTY
state 2026-01-19 | A | count to six; six citizens; six servants | five people
state 2026-01-19 | B | end to all work; eleven jailed fighters; until the 26th | -
state 2026-01-19 | C | bishop rides; left on a mule | -
state 2026-01-19 | D | EMPTY
state 2026-01-19 | E | diggers went on working | halted
state 2026-01-21 | A | four people are still; two ambarac hostages walk free | six citizens
state 2026-01-21 | B | end to all work; eleven jailed fighters; until the 26th; no prisoner has been released | -
state 2026-01-21 | C | nothing for three days except talk; pressure, not of talk | -
state 2026-01-21 | D | bad chest | found buried
state 2026-01-21 | E | diggers went on working | halted
state 2026-01-24 | A | four people are still; two ambarac hostages walk free | six citizens
state 2026-01-24 | B | january 30 | until the 26th
state 2026-01-24 | C | nothing for three days except talk; pressure, not of talk | -
state 2026-01-24 | D | rebels deny death; dismissed as a police lie; hostage dead, brother says | found buried
state 2026-01-24 | E | halted all work | went on working
state 2026-01-27 | A | four people are still; two ambarac hostages walk free; comes down with two | six citizens
state 2026-01-27 | B | january 30 | until the 26th
state 2026-01-27 | C | nothing for three days except talk; pressure, not of talk | -
state 2026-01-27 | D | no longer believes the caller; rebels deny death; dismissed as a police lie | found buried
state 2026-01-27 | E | halted all work; diggers are silent | went on working
state 2026-01-30 | A | three surveyors rescued; freed katalin ferreol | four people are still
state 2026-01-30 | B | january 30; run out at midnight | until the 26th
state 2026-01-30 | C | to be let go tomorrow; nonsense | -
state 2026-01-30 | D | found buried; died of pneumonia | police lie
state 2026-01-30 | E | halted all work; diggers are silent | went on working
state 2026-02-03 | A | three surveyors rescued; freed katalin ferreol | four people are still
state 2026-02-03 | B | january 30; run out at midnight | until the 26th
state 2026-02-03 | C | signed a paper with the bishop; no such paper existed | -
state 2026-02-03 | D | found buried; died of pneumonia; laid to rest | police lie
state 2026-02-03 | E | decide in march; at a standstill | went on working
ask How many surveyors were taken in the end? | six | s4.4
ask Who claimed the kidnapping? | red furrow | s4.0
ask What did the captors demand? | end to all work on the lémence dam; eleven jailed fighters | s4.2, s4.3
ask Who walked free on 21 January? | divina malapitan; florent gebre | s7.1
ask How many hostages were held on 22 January? | four people | s7.2
ask How did Lemma Worku die? | pneumonia | s12.3
ask Was there a written agreement to release the captives? | SIDES | s14.3 ; s14.4
ask Why did Dimalanta leave? | reasons of health | s14.2
ask When did work at the dam stop? | since the 24th | s10.5, s14.8
ask Had the team an escort? | SIDES | s3.5 ; s3.6
ask Who followed Dimalanta as interior minister? | REFUSE
ask Who told the army where the camp was? | REFUSE
ask What was written in the bishop's letter? | REFUSE
since 2026-01-21 | s10.0, s10.3, s10.5, s11.8, s12.0, s12.1, s12.2, s12.3, s13.1, s13.2, s14.0, s14.3, s14.4, s14.7
since 2026-01-27 | s12.0, s12.1, s12.2, s12.3, s13.1, s13.2, s14.0, s14.3, s14.4, s14.7
