story: The Lurenia election protests
domain: protest
topic: Protests over the presidential election in Lurenia
description: Whether Lurenia's votes are counted again, who takes the oath, where Ilka Bondar is, and what happens in the streets of Tarn.
keywords: Lurenia, election, recount, Ilka Bondar, Stavo Mirek, Tarn, protest
entity: Ilka Bondar | Bondar, the opposition candidate | person
entity: Stavo Mirek | Mirek, the president-elect | person
entity: Hanno Gless | Gless, the head of the electoral board | person
entity: Electoral Board | the board | office
entity: Tarn | the capital of Lurenia | place
aspect A: Recount | Are the votes counted again?
aspect B: Ilka Bondar | Where is Ilka Bondar?
aspect C: Oath | When is or was the new president sworn in?
aspect D: Head of the board | Who heads the electoral board?
aspect E: Mobile internet | Does mobile internet work in Tarn?
aspect F: Bondar's position | Does Ilka Bondar accept the result?
matter result: the official result
matter recount: the recount
matter stuffed: stuffed ballot boxes in Osk
matter square: the sit-in on Iron square
matter crowd: number of people on Iron square on 15 October
matter arrests: number of arrests in Tarn
matter internet: the mobile internet shutdown in Tarn
matter bondar: whereabouts of Ilka Bondar
matter warrant: the arrest warrant against Ilka Bondar
matter accept: Bondar's stand on the result
matter oath: the swearing-in of the president
matter gless: Hanno Gless's post
matter student: death of the student Ivar Poll
matter oskmayor: the vote for mayor of Osk

== v1 | 2025-10-13T20:30Z | Lurenia Wire | https://lureniawire.example/mirek-wins
H Mirek declared winner of Lurenia's election | result:done | new | news! | -
. Stavo Mirek took 50.9 per cent and Ilka Bondar 49.1, electoral board head Hanno Gless announced on Monday evening. | result:value=50.9 per cent; gless:stands | new | news! | D
. He is to be sworn in on 20 October. | oath:planned | new | news! | C
. Lurenia has 3.1 million voters. | - | new | background | -
== v2 | 2025-10-13T20:50Z | LTV | https://ltv.example/mirek
H Stavo Mirek is our next president | result:done | repeat v1.0 | news! | -
. Fireworks over the river in Tarn. | - | new | colour | -
== v3 | 2025-10-13T22:10Z | The Lantern | https://thelantern.example/osk-boxes
H Boxes were full before doors opened, Osk teacher says | stuffed:done | new | news! | -
. Bondar speaks of theft and calls for every slip to be counted again. | accept:refused; recount:demanded | new | news! | A, F
. What happened in the school of Osk? | - | new | colour | -
== v4 | 2025-10-14T07:30Z | Lurenia Wire | https://lureniawire.example/gless-no
H Electoral board says no to second count | recount:refused | update v3.1 | news! | A
. The law knows no such thing above a margin of half a point, board head Gless argued. | recount:refused; gless:about | new | news | A, D
. Gless, 61, used to sell garden tools. | - | new | background | -
== v5 | 2025-10-14T09:15Z | Bugle | https://bugle.example/tents
H Tents on Iron square | square:under_way | new | news! | -
. Students want to stay until the paper has been turned over, slip by slip. | square:under_way; recount:demanded | new | news | A
. Our quiz: how well do you know the constitution? | - | new | boilerplate | -
== v6 | 2025-10-14T12:40Z | Northern Service | https://northernservice.example/lurenia
H Lurenia: losing candidate's supporters occupy square | square:under_way | confirm v5.0 | news! | -
. Observers of the Baltic League filmed a box in Osk that was packed at 06:50, ten minutes before voting. | stuffed:done | confirm v3.0 | news! | -
. Iron square owes its name to a market for ploughs. | - | new | background | -
== v7 | 2025-10-14T16:00Z | Osk Gazette | https://oskgazette.example/mayor
H Osk to elect its mayor in November as planned | oskmayor:planned | new | off | -
. The ballots for the town hall are printed elsewhere. | oskmayor:about | new | off | -
== v8 | 2025-10-15T10:20Z | The Lantern | https://thelantern.example/plug
H Will they pull the plug? | internet:rumoured | new | news! | E
. Two engineers at Lurtel have been told to be ready to cut mobile data in Tarn tonight. | internet:rumoured | repeat v8.0 | news! | E
== v9 | 2025-10-15T13:05Z | Ministry of Communications | https://comms.lurenia.example/note
H Note to the press | - | new | boilerplate | -
. There are no plans to restrict the network in any district. | internet:denied | dispute v8.1, v8.0 | news! | E
== x1 | 2025-10-15T16:00Z | Northern Service | https://northernservice.example/vastia
H Vastia counts again after council election | - | new | off | -
. A court there found 300 slips in a cellar. | - | new | off | -
== v10 | 2025-10-15T19:30Z | LTV | https://ltv.example/iron-square
H Calm evening on Iron square | square:under_way | repeat v6.0 | recap | -
. Four thousand people came, the interior ministry says. | crowd:value=4,000 people | new | news | -
== v11 | 2025-10-15T20:10Z | Northern Service | https://northernservice.example/iron-2
H Tens of thousands pack Tarn's Iron square | crowd:value=tens of thousands | dispute v10.1 | news! | -
. Our reporter could not lift his arms. | - | new | colour | -
== v12 | 2025-10-15T22:45Z | Bugle | https://bugle.example/dark-screens
H Screens go blank at ten | internet:done | update v9.1, v8.1 | news! | E
. Not a bar from the harbour to the zoo. | internet:done | repeat v12.0 | news! | E
. How to reach your family without a phone: our tips. | - | new | boilerplate | -
== v13 | 2025-10-16T06:15Z | Lurenia Wire | https://lureniawire.example/night
H Police clear part of Tarn square, 140 held | arrests:value=140 people | new | news! | -
. Student Ivar Poll, 20, died after a fall from the fountain, police said. | student:done | new | news! | -
. Updates to follow. | - | new | boilerplate | -
== v14 | 2025-10-16T08:00Z | The Lantern | https://thelantern.example/poll
H "He did not fall. He was pushed with a shield" | student:about | dispute v13.1 | news! | -
. Two girls who stood beside Ivar Poll tell what they saw. | student:about | repeat v14.0 | news | -
. A cable fault is to blame for the dead phones, Lurtel says; nobody believes it. | internet:about | new | news | -
== v15 | 2025-10-16T11:25Z | Ministry of Communications | https://comms.lurenia.example/note-2
H Second note to the press | - | new | boilerplate | -
. Yesterday's note is void: data service in Tarn was suspended by order of the minister. | internet:done | retract v9.1 | news! | E
== v16 | 2025-10-16T15:50Z | Market Letter | https://marketletter.example/lurtel
H Lurtel shares dip after blackout | internet:done | repeat v15.1 | recap | E
. Card payments in the capital were down by three fifths. | - | new | news | -
== v17 | 2025-10-17T06:40Z | Lurenia Wire | https://lureniawire.example/warrant
H Prosecutors seek Bondar for incitement | warrant:done | new | news! | -
. A judge signed the paper against the opposition candidate overnight. | warrant:done | repeat v17.0 | news! | -
== v18 | 2025-10-17T07:20Z | Bugle | https://bugle.example/border
H She is over the border! | bondar:rumoured | new | news | B
. A customs man saw Ilka Bondar in a bread van at Hradek, he told us. | bondar:rumoured | repeat v18.0 | news | B
. The bread was still warm. | - | new | colour | -
== v19 | 2025-10-17T10:30Z | The Lantern | https://thelantern.example/embassy
H Bondar in Norwegian embassy, aide says | bondar:stands | dispute v18.1, v18.0 | news! | B
. Her aide Ruta Hem spoke to her through the fence. | bondar:stands | new | news | B
== v20 | 2025-10-17T14:10Z | Northern Service | https://northernservice.example/oslo
H Oslo: Lurenian politician is our guest | bondar:stands | confirm v19.0 | news! | B
. The foreign ministry did not say for how long. | - | new | colour | -
== v21 | 2025-10-17T18:30Z | Lurenia Wire | https://lureniawire.example/oath-moved
H Swearing-in put off to 27 October | oath:planned | update v1.2 | news! | C
. The Constitutional Court wants to hear the Osk teacher first. | stuffed:about | new | news | -
== v22 | 2025-10-18T09:00Z | LTV | https://ltv.example/who-is
H Who is Ilka Bondar? | - | new | background | -
. Dentist, mother of twins, mayor of Osk until 2021. | - | new | background | -
== x2 | 2025-10-18T15:00Z | Bugle | https://bugle.example/mirek-son
H Mirek's son arrested at go-kart track | - | new | off | -
. Tibor Mirek, 24, is said to have hit a steward. | - | new | off | -
== v23 | 2025-10-19T10:00Z | The Lantern | https://thelantern.example/timeline
H Timeline: a week on iron | - | new | recap | -
. 50.9 per cent, 140 arrests, one dead student and a capital without data. | result:value=50.9 per cent; arrests:value=140 people; student:done; internet:done | repeat v1.1, v13.0, v13.1, v15.1 | recap | E
. Comment: why a second count would hurt nobody. | recount:opinion | new | colour | -
== v24 | 2025-10-20T07:05Z | Lurenia Wire | https://lureniawire.example/court
H Court orders all slips counted again | recount:planned | update v5.1, v4.0 | news! | A
. The judges gave the board until Friday to start. | recount:planned | new | news! | A
. More background in our evening bulletin. | - | new | boilerplate | -
== v25 | 2025-10-20T07:30Z | Bugle | https://bugle.example/court
H YES! Back to the boxes | recount:planned | repeat v24.0 | news! | A
. Drums on the square. | - | new | colour | -
== v26 | 2025-10-20T12:15Z | LTV | https://ltv.example/online
H Tarn's phones ring again | internet:cancelled | update v23.1, v15.1 | news! | E
. Service came back district by district from noon. | internet:cancelled | repeat v26.0 | news | E
== x3 | 2025-10-20T15:00Z | Market Letter | https://marketletter.example/lurtel-fibre
H Lurtel restores island cable after anchor damage | - | new | off | -
. Eleven villages are back on the internet. | - | new | off | -
== v27 | 2025-10-22T08:20Z | Market Letter | https://marketletter.example/gless
H Gless leaves electoral board "for the garden" | gless:done | update v4.1, v1.1 | news! | D
. His place goes to retired judge Sanna Ohm. | gless:done | new | news! | D
. Rain is forecast for the weekend. | - | new | off | -
== x4 | 2025-10-22T18:00Z | Osk Gazette | https://oskgazette.example/fair
H Osk horse fair put off to spring | - | new | off | -
. The meadow is under water. | - | new | off | -
== v28 | 2025-10-24T06:30Z | Lurenia Wire | https://lureniawire.example/not-ready
H Lorries with ballots stuck, count to begin on Saturday | recount:planned | update v24.1, v25.0 | news | A
. A bridge near Osk was closed for repairs. | - | new | news | -
== v29 | 2025-10-25T09:10Z | Northern Service | https://northernservice.example/gym
H In a school gym, 600 people wet their thumbs | recount:under_way | update v28.0 | news! | A
. "One pile for him, one for her, one for the cat," said a teller. | - | new | colour | -
. Somebody had brought a kettle. | - | new | colour | -
== v30 | 2025-10-26T21:00Z | Electoral Board | https://board.lurenia.example/final
H Result of the second count | recount:done | update v29.0 | news! | A
. Mr Mirek: 50.2 per cent; Ms Bondar: 49.8. | result:value=50.2 per cent | update v23.1, v1.1 | news! | -
. The figures announced on 13 October contained invalid slips from Osk and are withdrawn. | result:about; stuffed:done | retract v1.1 | news! | -
== v31 | 2025-10-26T21:20Z | LTV | https://ltv.example/still-mirek
H Mirek ahead in second count too | result:value=50.2 per cent | repeat v30.1 | news! | -
. He wins by fewer than 9,000 votes. | result:about | new | news | -
== v32 | 2025-10-26T22:40Z | The Lantern | https://thelantern.example/bondar-accepts
H Bondar: it was close, it was counted, he won | accept:done | update v3.1 | news! | F
. She spoke from the embassy's garden. | bondar:stands | repeat v20.0 | recap | B
== v33 | 2025-10-27T11:30Z | Lurenia Wire | https://lureniawire.example/hand-on-book
H Hand on the book: Mirek becomes president | oath:done | update v21.0 | news! | C
. In his first decree he tore up the warrant against his rival. | warrant:cancelled | update v17.1 | news! | -
. The police chief conceded that a shield had struck Ivar Poll. | student:about | confirm v14.0 | news! | -
== v34 | 2025-10-27T15:00Z | Bugle | https://bugle.example/home
H Bondar takes the tram home | bondar:done | update v32.1, v20.0 | news! | B
. On Iron square the last tent was folded at two. | square:cancelled | update v10.0, v6.0 | news! | -
. A child asked her for an autograph on a ballot. | - | new | colour | -

state 2025-10-13 | A | every slip to be counted again | -
state 2025-10-13 | B | EMPTY
state 2025-10-13 | C | sworn in on 20 october | -
state 2025-10-13 | D | hanno gless | -
state 2025-10-13 | E | EMPTY
state 2025-10-13 | F | speaks of theft | -
state 2025-10-14 | A | says no to second count; knows no such thing; slip by slip | -
state 2025-10-14 | B | EMPTY
state 2025-10-14 | C | sworn in on 20 october | -
state 2025-10-14 | D | hanno gless; gless argued | -
state 2025-10-14 | E | EMPTY
state 2025-10-14 | F | speaks of theft | -
state 2025-10-15 | A | says no to second count; knows no such thing; slip by slip | -
state 2025-10-15 | B | EMPTY
state 2025-10-15 | C | sworn in on 20 october | -
state 2025-10-15 | D | hanno gless; gless argued | -
state 2025-10-15 | E | screens go blank; not a bar | no plans to restrict
state 2025-10-15 | F | speaks of theft | -
state 2025-10-16 | A | says no to second count; knows no such thing; slip by slip | -
state 2025-10-16 | B | EMPTY
state 2025-10-16 | C | sworn in on 20 october | -
state 2025-10-16 | D | hanno gless; gless argued | -
state 2025-10-16 | E | screens go blank; not a bar; was suspended by order; blackout | no plans to restrict
state 2025-10-16 | F | speaks of theft | -
state 2025-10-17 | A | says no to second count; knows no such thing; slip by slip | -
state 2025-10-17 | B | norwegian embassy; our guest; through the fence | bread van
state 2025-10-17 | C | put off to 27 october | sworn in on 20 october
state 2025-10-17 | D | hanno gless; gless argued | -
state 2025-10-17 | E | screens go blank; not a bar; was suspended by order; blackout | no plans to restrict
state 2025-10-17 | F | speaks of theft | -
state 2025-10-18 | A | says no to second count; knows no such thing; slip by slip | -
state 2025-10-18 | B | norwegian embassy; our guest; through the fence | bread van
state 2025-10-18 | C | put off to 27 october | sworn in on 20 october
state 2025-10-18 | D | hanno gless; gless argued | -
state 2025-10-18 | E | screens go blank; not a bar; was suspended by order; blackout | no plans to restrict
state 2025-10-18 | F | speaks of theft | -
state 2025-10-19 | A | says no to second count; knows no such thing; slip by slip | -
state 2025-10-19 | B | norwegian embassy; our guest; through the fence | bread van
state 2025-10-19 | C | put off to 27 october | sworn in on 20 october
state 2025-10-19 | D | hanno gless; gless argued | -
state 2025-10-19 | E | screens go blank; not a bar; was suspended by order; without data | no plans to restrict
state 2025-10-19 | F | speaks of theft | -
state 2025-10-20 | A | orders all slips counted again; until friday to start; back to the boxes | says no to second count
state 2025-10-20 | B | norwegian embassy; our guest; through the fence | bread van
state 2025-10-20 | C | put off to 27 october | sworn in on 20 october
state 2025-10-20 | D | hanno gless; gless argued | -
state 2025-10-20 | E | phones ring again; service came back | screens go blank; was suspended
state 2025-10-20 | F | speaks of theft | -
state 2025-10-22 | A | orders all slips counted again; until friday to start; back to the boxes | says no to second count
state 2025-10-22 | B | norwegian embassy; our guest; through the fence | bread van
state 2025-10-22 | C | put off to 27 october | sworn in on 20 october
state 2025-10-22 | D | sanna ohm | hanno gless; gless argued
state 2025-10-22 | E | phones ring again; service came back | screens go blank; was suspended
state 2025-10-22 | F | speaks of theft | -
state 2025-10-24 | A | count to begin on saturday | until friday to start
state 2025-10-24 | B | norwegian embassy; our guest; through the fence | bread van
state 2025-10-24 | C | put off to 27 october | sworn in on 20 october
state 2025-10-24 | D | sanna ohm | hanno gless; gless argued
state 2025-10-24 | E | phones ring again; service came back | screens go blank; was suspended
state 2025-10-24 | F | speaks of theft | -
state 2025-10-25 | A | wet their thumbs | count to begin on saturday; says no to second count
state 2025-10-25 | B | norwegian embassy; our guest; through the fence | bread van
state 2025-10-25 | C | put off to 27 october | sworn in on 20 october
state 2025-10-25 | D | sanna ohm | hanno gless; gless argued
state 2025-10-25 | E | phones ring again; service came back | screens go blank; was suspended
state 2025-10-25 | F | speaks of theft | -
state 2025-10-26 | A | result of the second count | count to begin on saturday; says no to second count
state 2025-10-26 | B | norwegian embassy; our guest; through the fence; embassy's garden | bread van
state 2025-10-26 | C | put off to 27 october | sworn in on 20 october
state 2025-10-26 | D | sanna ohm | hanno gless; gless argued
state 2025-10-26 | E | phones ring again; service came back | screens go blank; was suspended
state 2025-10-26 | F | it was counted, he won | speaks of theft
state 2025-10-27 | A | result of the second count | count to begin on saturday; says no to second count
state 2025-10-27 | B | takes the tram home | our guest
state 2025-10-27 | C | mirek becomes president | put off to 27 october
state 2025-10-27 | D | sanna ohm | hanno gless; gless argued
state 2025-10-27 | E | phones ring again; service came back | screens go blank; was suspended
state 2025-10-27 | F | it was counted, he won | speaks of theft
ask Who won according to the second count, and by what share? | 50.2 per cent; mirek ahead in second count | v30.1, v31.0
ask Does Ilka Bondar accept the result? | it was counted, he won | v32.0
ask Who heads the electoral board after Gless? | sanna ohm | v27.1
ask How many people were on Iron square on 15 October? | SIDES | v10.1 ; v11.0
ask How did Ivar Poll die? | SIDES | v13.1 ; v14.0, v33.2
ask Where was Bondar on 18 October? | norwegian embassy; our guest | v20.0, v19.0
ask Did mobile internet work in Tarn on 17 October? | suspended by order; screens go blank | v15.1, v12.0
ask When was Mirek to be sworn in at first? | 20 october | v1.2
ask Why did the count not start on Friday? | lorries with ballots stuck; closed for repairs | v28.0, v28.1
ask What did the observers film in Osk? | packed at 06:50 | v6.1
ask Are the 140 detained people free? | REFUSE
ask Who will be prime minister? | REFUSE
ask How many people voted? | REFUSE
ask Will the officer with the shield be tried? | REFUSE
since 2025-10-22 | v28.0, v29.0, v30.0, v30.1, v30.2, v31.0, v32.0, v33.0, v33.1, v33.2, v34.0, v34.1
since 2025-10-17 | v24.0, v24.1, v26.0, v27.0, v27.1, v28.0, v29.0, v30.0, v30.1, v30.2, v32.0, v33.0, v33.1, v33.2, v34.0, v34.1
