story: The probe Haneulsae and the asteroid Thessia
domain: space mission
topic: Haneulsae mission to the asteroid Thessia
description: Launch, state and future of the probe Haneulsae, its jammed solar wing, its radio contact, and what it will still do at Thessia.
keywords: Haneulsae, Thessia, Joint Space Office, Cape Sefton, solar wing
entity: Haneulsae | the probe, the spacecraft | spacecraft
entity: Thessia | the asteroid | asteroid
entity: Joint Space Office | JSO, the space office | agency
entity: Imogen Strathe | Strathe, Dr Strathe | person
entity: Bulent Karaoz | Karaoz, Mr Karaoz | person
aspect A: Launch | Has Haneulsae been launched, or when will it be?
aspect B: Contact | Is there radio contact with Haneulsae?
aspect C: Solar wing | Is the second solar wing open?
aspect D: Landing | Will Haneulsae land on Thessia?
matter launch: launch of Haneulsae
matter valve: faulty valve that held up the launch
matter wing: opening of the second solar wing
matter contact: radio contact with Haneulsae
matter landing: landing on Thessia
matter cost: cost of the mission
matter refund: repayment claimed by the paying countries
matter power: electric power available on board
matter blame: who is to blame for the jammed wing
matter director: Imogen Strathe's post as mission director
matter twin: building of a twin probe

== p1 | 2026-06-08T08:00Z | Joint Space Office | https://jointspaceoffice.example/haneulsae-go
H Haneulsae ready for launch on 9 June | launch:planned | new | news! | A
. The Joint Space Office has given its consent to the launch of Haneulsae from Cape Sefton on Tuesday 9 June at 04.12 local time. | launch:planned | repeat p1.0 | news! | A
. After a cruise of 14 months the spacecraft will set a lander the size of a suitcase on the asteroid Thessia. | landing:planned | new | news! | D
+ It weighs 640 kilograms, of which 210 are fuel. | - | new | background | -
. "Haneulsae means a bird of the sky, and birds want out," said mission director Dr Imogen Strathe. | launch:opinion | new | colour | -
. Accreditation for the press site closes at noon. | - | new | boilerplate | -
== p2 | 2026-06-09T05:10Z | Cable and Star Agency | https://cableandstar.example/scrubbed
H Asteroid probe launch called off 90 seconds before time | launch:cancelled | update p1.1 | news! | A
. Controllers halted the countdown of Haneulsae at Cape Sefton early on Tuesday because of a helium valve that would not close. | launch:cancelled;valve:stands | repeat p2.0 | news! | A
+ The next attempt will be made on Friday at the soonest. | launch:planned | new | news! | A
. The mission costs 380 million dollars, shared by three countries. | cost:value=380 million dollars | new | background | -
. If it does not fly by 20 June, the asteroid will be out of reach for six years. | launch:about | new | news | A
. A weather rocket from the same pad exploded in 2018. | - | new | background | -
+ The rocket, a Petrel 4, has flown nineteen times, once without success. | - | new | background | -
== p3 | 2026-06-09T17:30Z | Sefton Observer | https://seftonobserver.example/deckchairs
H Deckchairs folded again at Cape Sefton | launch:cancelled | repeat p2.1 | news | A
. Four thousand people had come to the dunes, by the parish's count, and most of the pies were sold. | - | new | colour | -
. The valve is a part that gave trouble in tests in March, according to a fitter on the pad, who would not be named. | valve:about | new | news! | -
+ "Rubbish," said the rocket's builder, Bulent Karaoz, who was eating one of the pies. | valve:denied | dispute p3.2 | news | -
. Local hotels are full until the end of the week. | - | new | colour | -
+ A choir had rehearsed an anthem for the ninth. | - | new | colour | -
== p4 | 2026-06-12T04:55Z | Cable and Star Agency | https://cableandstar.example/lift-off
H Haneulsae lifts off for asteroid | launch:done | update p2.2 | news! | A
. The probe Haneulsae rose from Cape Sefton at 3.58 on Friday morning at its second try. | launch:done | repeat p4.0 | news! | A
+ It parted from the rocket after 41 minutes and reported by radio. | contact:done | new | news! | B
. Both of its solar wings are due to unfold within six hours. | wing:planned | new | news! | C
. Thessia, about 400 metres across, was found in 1998 by an amateur in Nea Kypseri. | - | new | background | -
+ Fog hid the start from most of those on the beach. | - | new | colour | -
== p5 | 2026-06-12T18:00Z | Aegle Television | https://aegletv.example/bird-up
H The bird is up, and has it spread its wings? | wing:about | new | colour | C
. Yes, says the man who built the rocket: "Left and right, like a gull." | wing:done | update p4.3 | news! | C
. One, says the control room, and would the gentleman kindly keep to rockets. | wing:failed | dispute p5.1 | news! | C
== p6 | 2026-06-12T21:20Z | Cable and Star Agency | https://cableandstar.example/wing-stuck
H Solar panel of new probe jams | wing:failed | confirm p5.2 | news! | C
. One of two solar wings of Haneulsae has opened only by a third, the Joint Space Office said late on Friday. | wing:failed | repeat p6.0 | news! | C
+ The probe makes 55 per cent of the electricity that it was meant to have. | power:value=55 per cent | new | news! | -
. Strathe called this "a limp and not a broken leg" and hoped to shake the panel loose by turning the craft towards the Sun. | wing:planned | new | news! | C
. Karaoz apologised for having spoken too early, though he stood by what his screens had shown him. | wing:about | new | news | -
. He is also the owner of the football club Sefton Town. | - | new | background | -
+ The panels were folded by hand, like napkins, in a hall in Dunavra. | - | new | background | -
== p7 | 2026-06-15T22:15Z | Joint Space Office | https://jointspaceoffice.example/loss-of-signal
H Haneulsae: loss of signal | contact:failed | update p4.2 | news! | B
. During a turning manoeuvre today at 18.40 UTC, ground stations ceased to receive signals from Haneulsae. | contact:failed | repeat p7.0 | news! | B
+ The cause is under investigation. | contact:about | new | colour | -
. The next scheduled contact is at 06.00 UTC tomorrow through the dish at Mount Alkmeni. | contact:planned | new | news | B
== p8 | 2026-06-16T07:30Z | Aegle Television | https://aegletv.example/silence
H Silence at six | contact:failed | update p7.3 | news! | B
. Nothing came to Mount Alkmeni but the hiss of the sky. | contact:failed | repeat p8.0 | news! | B
. An engineer close to the team tells us that the battery would last until Thursday. | power:about | new | news! | -
== p9 | 2026-06-16T16:00Z | Sefton Observer | https://seftonobserver.example/lost-bird
H Who lost our bird? | blame:about | new | colour | -
. At the Rope and Anchor they were sure by lunchtime that the probe had burned its last. | contact:opinion | new | colour | -
. In March, we have learned, inspectors found dust in the hinge of the wing and let it pass. | blame:rumoured | new | news! | -
+ The hinge comes from Norcross Precision, whose lawyers say that it left their works "clean as a spoon". | blame:denied | dispute p9.2 | news! | -
. That battery is good for at least nine days, retired flight controller Ozlem Whitby thinks, contrary to what the television said. | power:about | dispute p8.2 | news! | -
. Dr Strathe's office did not answer four telephone calls. | - | new | colour | -
. The Observer's ten-part poster of the planets begins on Saturday. | - | new | boilerplate | -
== p10 | 2026-06-18T11:05Z | Cable and Star Agency | https://cableandstar.example/signal
H Signal received from lost probe Haneulsae | contact:done | update p8.1 | news! | B
. A dish in Seonam picked up a faint carrier wave from Haneulsae shortly after 9 a.m. on Thursday, ending a silence of more than two days. | contact:done | repeat p10.0 | news! | B
+ The craft had switched itself into safe mode and was pointing its antenna the wrong way. | contact:about | new | news! | B
. "She was sulking," Strathe said. | contact:about | new | colour | -
. On 12 June the space office had reported that one of its two wings had jammed. | wing:failed | repeat p6.1 | background | C
. An uncrewed freighter of the same agency docked at the Meridian station on the same morning. | - | new | off | -
+ It cannot be excluded that the craft falls silent again, she added. | contact:about | new | news | B
== p11 | 2026-06-18T18:20Z | Sefton Observer | https://seftonobserver.example/hello-again
H Hello again | contact:done | repeat p10.1 | news | B
. A radio amateur on Goose Lane, Prodromos Ashby, 77, says that he heard the lost probe too, with a dish that he made from a paddling pool. | contact:done | confirm p10.1 | news | B
. An earlier version of this article said that inspectors found dust in the hinge of the flight wing in March; the hinge concerned belonged to a test model. | blame:about | retract p9.2 | news! | -
+ Norcross Precision has asked for an apology and had one. | blame:about | new | news | -
. The parish council will set up benches on the dunes. | - | new | news | -
+ Mr Ashby's wife wants her pool back. | - | new | colour | -
== p12 | 2026-06-25T14:40Z | Cable and Star Agency | https://cableandstar.example/landing-dropped
H Haneulsae to fly past asteroid, not land | landing:cancelled | update p1.2 | news! | D
. The Joint Space Office gave up the landing on Thessia on Thursday, as the probe has too little power to brake. | landing:cancelled | repeat p12.0 | news! | D
+ It will take pictures in passing, at a distance of about 70 km. | landing:about | new | news! | D
. Shaking freed the jammed panel a little further; it is open by half. | wing:under_way | update p6.3, p6.1 | news! | C
. That lifts the supply to 62 per cent of the design value. | power:value=62 per cent | update p6.2 | news | -
. Two of the three paying countries want 45 million dollars back, an official said. | refund:demanded | new | news! | -
. Strathe's deputy, Noh Eun-bi, held out hope that the decision might be reviewed in spring. | landing:about | new | news | D
+ The lander is to be dropped before the encounter, to save weight. | - | new | news | D
== p13 | 2026-06-26T09:15Z | Joint Space Office | https://jointspaceoffice.example/statement-strathe
H Change in mission direction | director:planned | new | news! | -
. Dr Imogen Strathe will relinquish the direction of Haneulsae on 30 June at her own wish. | director:planned | repeat p13.0 | news! | -
+ Dr Noh Eun-bi has been appointed to follow her. | director:planned | new | news! | -
. Her remark to the press that the landing might be reinstated was not authorised, and Dr Noh does not maintain it. | landing:cancelled | retract p12.6 | news! | D
. The Office thanks Dr Strathe for eleven years of service. | - | new | boilerplate | -
+ Dr Noh, 46, worked on the comet mission Ferryman. | - | new | background | -
== p14 | 2026-06-26T18:00Z | Aegle Television | https://aegletv.example/own-wish
H 'At her own wish'? | director:about | new | colour | -
. She was told to go on Monday, say two people in the room. | director:about | dispute p13.1 | news! | -
. Plus: how three weeks of Haneulsae looked from a back garden with a paddling pool. | contact:about | new | colour | -
== p15 | 2026-07-03T12:30Z | Cable and Star Agency | https://cableandstar.example/wing-open
H Stuck wing of Haneulsae opens in full | wing:done | update p12.3 | news! | C
. The second wing of the asteroid probe sprang open by itself on Thursday night, to the surprise of the new director. | wing:done | repeat p15.0 | news! | C
+ Power stands at 98 per cent. | power:value=98 per cent | update p12.4 | news! | -
. A board of three will consider by 15 August if the lander can be used after all, Noh said. | landing:planned | update p13.3 | news! | D
. The paying countries no longer insist on the 45 million, their spokesman, Alastair Yildiran, said. | refund:cancelled | update p12.5 | news! | -
. Ministers refused money for a twin probe, for which Strathe had asked in May. | twin:refused | new | news! | -
. The bird was launched on 12 June and lost its voice from the fifteenth to the eighteenth. | launch:done;contact:done | repeat p4.1, p10.1 | recap | A, B

state 2026-06-08 | A | ready for launch; 9 june | lifts off
state 2026-06-08 | B | EMPTY
state 2026-06-08 | C | EMPTY
state 2026-06-08 | D | the size of a suitcase | fly past
state 2026-06-09 | A | called off; on friday at the soonest; deckchairs folded | lifts off; ready for launch
state 2026-06-09 | B | EMPTY
state 2026-06-09 | C | EMPTY
state 2026-06-09 | D | the size of a suitcase | fly past
state 2026-06-12 | A | lifts off; rose from cape sefton | on friday at the soonest
state 2026-06-12 | B | reported by radio | silence
state 2026-06-12 | C | only by a third; jams | left and right
state 2026-06-12 | D | the size of a suitcase | fly past
state 2026-06-15 | A | lifts off; rose from cape sefton | on friday at the soonest
state 2026-06-15 | B | loss of signal; ceased to receive | reported by radio
state 2026-06-15 | C | only by a third; jams | left and right
state 2026-06-15 | D | the size of a suitcase | fly past
state 2026-06-16 | A | lifts off; rose from cape sefton | on friday at the soonest
state 2026-06-16 | B | silence at six; hiss of the sky | reported by radio
state 2026-06-16 | C | only by a third; jams | left and right
state 2026-06-16 | D | the size of a suitcase | fly past
state 2026-06-18 | A | lifts off; rose from cape sefton | on friday at the soonest
state 2026-06-18 | B | signal received; faint carrier wave; heard the lost probe too | hiss of the sky
state 2026-06-18 | C | only by a third; jams; had jammed | left and right
state 2026-06-18 | D | the size of a suitcase | fly past
state 2026-06-25 | A | lifts off; rose from cape sefton | on friday at the soonest
state 2026-06-25 | B | signal received; faint carrier wave; heard the lost probe too | hiss of the sky
state 2026-06-25 | C | open by half | only by a third
state 2026-06-25 | D | fly past asteroid; gave up the landing | the size of a suitcase
state 2026-06-26 | A | lifts off; rose from cape sefton | on friday at the soonest
state 2026-06-26 | B | signal received; faint carrier wave; heard the lost probe too | hiss of the sky
state 2026-06-26 | C | open by half | only by a third
state 2026-06-26 | D | fly past asteroid; gave up the landing; does not maintain it | the size of a suitcase
state 2026-07-03 | A | lifts off; rose from cape sefton; launched on 12 june | on friday at the soonest
state 2026-07-03 | B | signal received; faint carrier wave; heard the lost probe too; to the eighteenth | hiss of the sky
state 2026-07-03 | C | opens in full; sprang open | open by half
state 2026-07-03 | D | by 15 august; can be used after all | the size of a suitcase
ask When was Haneulsae launched? | friday; 12 june | p4.1, p15.6
ask Why was the first launch attempt called off? | helium valve | p2.1
ask Did both wings open, as people said on 12 June? | SIDES | p5.1 ; p5.2
ask How long would the battery of the silent probe last? | SIDES | p8.2 ; p9.4
ask Where was the signal of the lost probe picked up? | seonam | p10.1
ask Why was the landing given up? | too little power | p12.1
ask Who follows Imogen Strathe as director? | noh eun-bi | p13.2
ask Did Imogen Strathe leave at her own wish? | SIDES | p13.1 ; p14.1
ask How much power does the probe have after the wing opened? | 98 per cent | p15.2
ask How much does the mission cost? | 380 million | p2.3
ask What is Thessia made of? | REFUSE
ask Who are the three members of the board? | REFUSE
ask Which three countries pay for the mission? | REFUSE
since 2026-06-18 | p12.0, p12.3, p12.4, p12.5, p13.0, p13.2, p15.0, p15.2, p15.3, p15.4, p15.5
since 2026-06-12 | p10.0, p11.2, p12.0, p13.0, p15.0, p15.3
