story: The Ombrava fuel price protests
domain: protest
topic: Protests against the fuel price rise in Ombrava
description: Whether the petrol price rise in Ombrava holds, and what comes of the rallies, the curfew, the dead and the arrests.
keywords: Ombrava, petrol price, protest, Selm, curfew, Tirel
entity: Janko Tirel | Tirel, the union chief | person
entity: Mirela Oduya | Oduya, the energy minister | person
entity: Teodor Vask | Vask, President Vask, the president | person
entity: Selm | the capital | place
entity: Darro | the port town | place
aspect A: Price rise | Does the petrol price rise hold?
aspect B: Dead | How many people have died in the protests?
aspect C: Selm curfew | Is there a curfew in Selm?
aspect D: Tirel | Is Janko Tirel in custody?
aspect E: Energy minister | Who is energy minister?
aspect F: Police on live rounds | What do the police say about live rounds in Darro?
matter rise: the petrol price rise
matter strike: the hauliers' strike
matter rally: the Selm rally of 7 March
matter crowd: number of people at the Selm rally of 7 March
matter dead: number of dead in the protests
matter injured: number of injured in Darro
matter rounds: whether police fired live rounds in Darro
matter curfew: the curfew in Selm
matter darrocurfew: the curfew in Darro
matter tirel: detention of Janko Tirel
matter arrests: number of people arrested
matter talks: talks between government and union
matter minister: the post of energy minister
matter inquiry: an inquiry into the Darro shooting

== e1 | 2026-03-02T06:20Z | Ombrava Wire | https://ombravawire.example/petrol-up
H Ombrava to raise petrol price by a third on Thursday | rise:planned | new | news! | A
. A litre will cost 120 dorin instead of 90 from 5 March, energy minister Mirela Oduya told reporters. | rise:planned | repeat e1.0 | news! | A, E
. Ombrava has kept the price of petrol fixed since 1994. | - | new | background | -
== e2 | 2026-03-02T12:05Z | Selm Courier | https://selmcourier.example/truckers
H Truckers' chief: drop it or we park | strike:planned; rise:opinion | new | news | -
. Janko Tirel of the hauliers' union says his 14,000 members will stop work the day the new tariff starts. | strike:planned | repeat e2.0 | news | -
. Tirel, a former bus driver, has led the union since 2017. | - | new | background | -
== e3 | 2026-03-02T17:30Z | Channel Four Ombrava | https://ch4.example/why-petrol
H Why is petrol so cheap in Ombrava? | - | new | background | -
. Our explainer in five charts. | - | new | boilerplate | -
== e4 | 2026-03-05T05:15Z | Ombrava Wire | https://ombravawire.example/pumps
H Queues overnight as pumps switch to 120 dorin | rise:done | update e1.1, e1.0 | news! | A
. Filling stations changed their boards at midnight, a day after the cabinet waved the decree through. | rise:done | repeat e4.0 | news! | A
== e5 | 2026-03-05T08:40Z | The Ledger | https://ledger.example/lorries
H Port of Darro at a standstill as lorries block the ramps | strike:under_way | update e2.1 | news! | -
. Eight in ten hauliers have joined, the union reckons. | strike:under_way | new | news | -
. Shares in the harbour operator Bellmar fell four per cent. | - | new | colour | -
. Photo gallery: the longest jam in the country. | - | new | boilerplate | -
== e6 | 2026-03-05T11:10Z | Ministry of Energy | https://energy.ombrava.example/notice-11
H Supply of fuel secured, ministry says | - | new | news | -
. Fewer than a third of the country's lorries are off the road, according to the ministry's own survey. | strike:under_way | dispute e5.1 | news | -
. The tariff is final and will not be reviewed, Minister Oduya said. | rise:stands | new | news | A, E
== x1 | 2026-03-05T13:00Z | Radio Intermare | https://intermare.example/perigo-curfew
H Perigo lifts night curfew in its northern capital | - | new | off | -
. Three people were arrested when bars reopened too early. | - | new | off | -
== e7 | 2026-03-05T21:50Z | Blitz | https://blitz.example/bridge-horror
H SHOT ON THE BRIDGE: two drivers killed in Darro clash | dead:value=2 people | new | news! | B
. Officers opened fire with rifles as the crowd pushed over the barrier, three drivers told Blitz. | rounds:done | new | news! | -
+ Our pictures show it all. | - | new | boilerplate | -
. Do you know more? Our tip line is open all night. | - | new | boilerplate | -
== e8 | 2026-03-05T22:35Z | Radio Intermare | https://intermare.example/ombrava-darro
H One dead and dozens hurt in Ombrava fuel unrest | dead:value=1 person; injured:value=dozens | dispute e7.0 | news! | B
. Darro's general hospital told this station that it had received a single body and 36 wounded. | dead:value=1 person; injured:value=36 people | repeat e8.0 | news! | B
. A police spokesman said that his men carried only rubber bullets. | rounds:denied | dispute e7.1 | news! | F
== e9 | 2026-03-06T06:30Z | Ombrava Wire | https://ombravawire.example/second-death
H Second man dies after Darro bridge clash | dead:value=2 people | update e8.1, e8.0 | news! | B
. A 41-year-old driver did not survive the night, a doctor at the general hospital said. | dead:value=2 people | repeat e9.0 | news! | B
. He leaves two sons and a lorry that is not paid off. | - | new | colour | -
== e10 | 2026-03-06T09:00Z | Selm Courier | https://selmcourier.example/saturday
H Unions call all Selm into the street on Saturday | rally:planned | new | news! | -
. The march on 7 March is to end at the Parliament steps. | rally:planned | repeat e10.0 | news | -
== e11 | 2026-03-06T10:20Z | Channel Four Ombrava | https://ch4.example/surgeon
H "I took it out of his thigh" | rounds:done | new | news | -
. A Darro surgeon holds up a rifle bullet to our camera and contradicts the police account. | rounds:done | confirm e7.1 | news! | -
== e12 | 2026-03-06T13:45Z | Blitz | https://blitz.example/darro-curfew
H Darro locked down from eight in the evening | darrocurfew:planned | new | news! | -
. The mayor of the port town wants nobody outside until five in the morning. | darrocurfew:planned | repeat e12.0 | news | -
. Selm, for its part, will have no such order, the interior ministry assures. | curfew:denied | new | news | C
. What you may do after eight, and what you had better leave. | - | new | boilerplate | -
== e13 | 2026-03-06T18:00Z | The Ledger | https://ledger.example/bellmar-cranes
H Bellmar orders six new cranes for Darro terminal | - | new | off | -
. The operator will spend $31m over two years. | - | new | off | -
== e14 | 2026-03-07T15:20Z | Ombrava Wire | https://ombravawire.example/selm-march
H Parliament square full as Selm protests at pump prices | rally:done | update e10.0, e10.1 | news! | -
. Police put the turnout at about 35,000. | crowd:value=35,000 people | new | news | -
. Two years ago the same square saw the bread marches. | - | new | background | -
== e15 | 2026-03-07T16:10Z | Selm Courier | https://selmcourier.example/sea-of-people
H A sea of people, and a sea of empty canisters | rally:done | confirm e14.0 | news | -
. Organisers speak of 120,000 marchers. | crowd:value=120,000 people | dispute e14.1 | news | -
. "My grandmother came in her wedding shoes," said Ilja Soren, a baker. | - | new | colour | -
== e16 | 2026-03-07T20:55Z | Channel Four Ombrava | https://ch4.example/tirel-van
H Police lead union leader away from the stage | tirel:done | new | news! | D
. Janko Tirel was put into an unmarked van minutes after his speech; follow our live updates. | tirel:done | repeat e16.0 | news! | D
. What will the union do without him? | - | new | colour | -
== e17 | 2026-03-07T21:30Z | Ministry of the Interior | https://interior.ombrava.example/order-3
H Order 3/2026: restriction of movement in the capital | curfew:planned | update e12.2 | news! | C
. Nobody may be on the streets of Selm between 22:00 and 05:00 from tonight until further notice. | curfew:done | repeat e17.0 | news! | C
. Reports that Mr Tirel has been arrested are untrue; he was escorted home for his own safety. | tirel:denied | dispute e16.0, e16.1 | news! | D
== e18 | 2026-03-08T08:10Z | Radio Intermare | https://intermare.example/tirel-cell
H Ombrava's Tirel held in barracks, lawyer says | tirel:done | confirm e16.0 | news! | D
. Counsel Ana Belluz saw him behind bars at the Kastel barracks this morning. | tirel:done | repeat e18.0 | news! | D
. In neighbouring Perigo, fuel went up by a tenth last week without a single march. | - | new | background | -
. The barracks served as a tobacco store until 1978. | - | new | background | -
== e19 | 2026-03-08T12:00Z | Ministry of the Interior | https://interior.ombrava.example/correction
H Correction to our notice of 7 March | tirel:done | retract e17.2 | news! | -
. The statement that Mr Tirel was taken home was wrong and is withdrawn. | tirel:done | repeat e19.0 | news! | -
+ He is in custody on suspicion of incitement, with 212 other persons detained on Saturday. | tirel:done; arrests:value=212 people | confirm e18.1, e18.0 | news! | D
== e20 | 2026-03-08T19:25Z | Selm Courier | https://selmcourier.example/silent-night
H Selm's first night behind doors | curfew:stands | repeat e17.1 | recap | C
. Only cats and patrol cars crossed Parliament square, our reporter writes from her balcony. | - | new | colour | -
== e21 | 2026-03-09T07:00Z | Channel Four Ombrava | https://ch4.example/timeline
H Timeline: seven days that shook Ombrava | - | new | recap | -
. From the minister's announcement to the barracks gate. | - | new | boilerplate | -
. Two people have lost their lives and the litre still costs 120 dorin. | dead:value=2 people; rise:stands | repeat e9.1, e6.2 | recap | A, B
== x2 | 2026-03-09T10:00Z | Ministry of Energy | https://energy.ombrava.example/wind
H Sixth wind park joins the grid | - | new | off | -
. Minister Oduya cut the ribbon on the Kell plateau. | - | new | off | -
== e22 | 2026-03-09T13:30Z | The Ledger | https://ledger.example/opinion
H Opinion: cheap petrol was always a loan | rise:opinion | new | colour | -
. Our columnist wants the cabinet to hold its nerve. | rise:opinion | repeat e22.0 | colour | -
== e23 | 2026-03-10T06:45Z | Blitz | https://blitz.example/oduya-out
H Is Oduya on her way out? | minister:rumoured | new | news | E
. The energy minister has emptied her desk, a driver in her motor pool claims. | minister:rumoured | repeat e23.0 | news | E
== e24 | 2026-03-10T09:15Z | Ombrava Wire | https://ombravawire.example/oduya-stays
H Palace: minister has the president's full trust | minister:stands | dispute e23.1, e23.0 | news | E
. President Vask invited the union to sit down with his chief of staff on Wednesday. | talks:planned | new | news! | -
. A third protester hurt in Darro has died, the hospital announced. | dead:value=3 people | update e21.2, e9.1 | news! | B
. The minister herself let the telephone ring. | - | new | colour | -
== e25 | 2026-03-11T18:40Z | Channel Four Ombrava | https://ch4.example/nine-hours
H Nine hours, no handshake | talks:done | update e24.1 | news! | -
. Both sides left the chief of staff's office by separate doors. | talks:failed | new | news | -
. The union wants Tirel freed before anything else, his deputy Rada Minh said. | tirel:demanded | new | news | -
. There was cabbage soup for lunch, and nobody passed the salt. | - | new | colour | -
== e26 | 2026-03-12T07:05Z | Ombrava Wire | https://ombravawire.example/vask-tv
H Vask freezes petrol increase for sixty days | rise:cancelled | update e21.2, e6.2 | news! | A
. Drivers will pay the old 90 dorin from Friday, the president said in a televised address. | rise:cancelled | repeat e26.0 | news! | A
. Mirela Oduya handed in her resignation an hour earlier. | minister:done | update e24.0, e23.1 | news! | E
. All about the speech in tonight's special at nine. | - | new | boilerplate | -
== e27 | 2026-03-12T08:20Z | Blitz | https://blitz.example/victory
H BACK TO 90! Pump shock is off | rise:cancelled | repeat e26.1 | news! | A
. Nobody at the ministry picked up the phone. | - | new | colour | -
. Read what the stars of Darro Rovers pay for a full tank. | - | new | boilerplate | -
== e28 | 2026-03-12T12:50Z | Radio Intermare | https://intermare.example/tirel-walks
H Ombrava union chief embraces his daughter at barracks gate | tirel:cancelled | update e25.2, e19.2 | news! | D
. A judge saw no grounds to keep him; 170 of those rounded up with him stay inside. | tirel:cancelled; arrests:value=170 people | update e19.2 | news! | D
. Selm may stay out late again from this evening, the interior ministry added. | curfew:cancelled | update e20.0, e17.1 | news! | C
== e29 | 2026-03-12T17:00Z | Selm Courier | https://selmcourier.example/darro-still
H Darro still indoors after dark | darrocurfew:stands | update e12.1, e12.0 | news | -
. The mayor wants to keep his own order until the ramps are clear. | darrocurfew:stands | repeat e29.0 | news | -
== e30 | 2026-03-13T09:30Z | The Ledger | https://ledger.example/lorries-roll
H First containers leave Darro in eight days | strike:cancelled | update e6.1, e5.0 | news! | -
. Tirel told his members overnight to start their engines. | strike:cancelled | repeat e30.0 | news | -
. Former budget chief Kamil Oduya, no relation, takes over the energy portfolio. | minister:done | update e26.2 | news! | E
. A crane driver sounded his horn for a full minute. | - | new | colour | -
== x3 | 2026-03-13T12:00Z | Blitz | https://blitz.example/bakers
H Bakers threaten strike over flour | - | new | off | -
. Their guild wants talks with the farm ministry before Easter. | - | new | off | -
== e34 | 2026-03-15T09:00Z | Selm Courier | https://selmcourier.example/sunday-read
H The long read: a litre and a life | - | new | colour | -
. How three drivers came to stand on a bridge. | - | new | colour | -
. Three dead, a price frozen for sixty days, a minister gone: our Sunday pages sum it up. | dead:value=3 people; rise:cancelled; minister:done | repeat e24.2, e26.1, e26.2 | recap | A, B, E
== e31 | 2026-03-16T08:00Z | National Police | https://police.ombrava.example/statement-darro
H Statement on the events of 5 March | rounds:about | new | news | -
. Four officers used live ammunition on the Darro bridge, contrary to what our spokesman said that evening. | rounds:done | retract e8.2 | news! | F
. The commander regrets the deaths of three citizens. | dead:value=3 people | confirm e24.2 | news | B
== e32 | 2026-03-16T11:20Z | Channel Four Ombrava | https://ch4.example/inquiry-call
H Families want foreign judges to look at bridge shooting | inquiry:demanded | new | news | -
. The justice ministry says that a parliamentary committee is quite enough. | inquiry:refused | update e32.0 | news | -
== e33 | 2026-03-16T19:00Z | Blitz | https://blitz.example/cup
H Darro Rovers out of the cup after penalty drama | - | new | off | -
. Coach Luis Tirel blamed the pitch. | - | new | off | -

state 2026-03-02 | A | petrol price by a third on thursday; from 5 march | -
state 2026-03-02 | B | EMPTY
state 2026-03-02 | C | EMPTY
state 2026-03-02 | D | EMPTY
state 2026-03-02 | E | mirela oduya | -
state 2026-03-02 | F | EMPTY
state 2026-03-05 | A | the tariff is final; pumps switch to 120 dorin; at midnight | -
state 2026-03-05 | B | two drivers killed; a single body; one dead | -
state 2026-03-05 | C | EMPTY
state 2026-03-05 | D | EMPTY
state 2026-03-05 | E | minister oduya; mirela oduya | -
state 2026-03-05 | F | only rubber bullets | -
state 2026-03-06 | A | the tariff is final; pumps switch to 120 dorin | -
state 2026-03-06 | B | second man dies; did not survive the night | a single body; one dead
state 2026-03-06 | C | no such order | -
state 2026-03-06 | D | EMPTY
state 2026-03-06 | E | oduya | -
state 2026-03-06 | F | only rubber bullets | -
state 2026-03-07 | A | the tariff is final; pumps switch to 120 dorin | -
state 2026-03-07 | B | second man dies; did not survive the night | a single body; one dead
state 2026-03-07 | C | between 22:00 and 05:00; restriction of movement in the capital | no such order
state 2026-03-07 | D | unmarked van; union leader away from the stage; escorted home | -
state 2026-03-07 | E | oduya | -
state 2026-03-07 | F | only rubber bullets | -
state 2026-03-08 | A | the tariff is final; pumps switch to 120 dorin | -
state 2026-03-08 | B | second man dies; did not survive the night | a single body; one dead
state 2026-03-08 | C | between 22:00 and 05:00; restriction of movement; behind doors | no such order
state 2026-03-08 | D | in custody; held in barracks; behind bars | escorted home
state 2026-03-08 | E | oduya | -
state 2026-03-08 | F | only rubber bullets | -
state 2026-03-09 | A | still costs 120 dorin; the tariff is final; pumps switch to 120 dorin | -
state 2026-03-09 | B | two people have lost their lives; second man dies; did not survive the night | a single body
state 2026-03-09 | C | between 22:00 and 05:00; restriction of movement; behind doors | no such order
state 2026-03-09 | D | in custody; held in barracks; behind bars | escorted home
state 2026-03-09 | E | oduya | -
state 2026-03-09 | F | only rubber bullets | -
state 2026-03-10 | A | still costs 120 dorin; the tariff is final; pumps switch to 120 dorin | -
state 2026-03-10 | B | a third protester | second man dies; did not survive the night; two people have lost
state 2026-03-10 | C | between 22:00 and 05:00; restriction of movement; behind doors | no such order
state 2026-03-10 | D | in custody; held in barracks; behind bars | escorted home
state 2026-03-10 | E | president's full trust; emptied her desk; on her way out | -
state 2026-03-10 | F | only rubber bullets | -
state 2026-03-11 | A | still costs 120 dorin; the tariff is final; pumps switch to 120 dorin | -
state 2026-03-11 | B | a third protester | second man dies; did not survive the night
state 2026-03-11 | C | between 22:00 and 05:00; restriction of movement; behind doors | no such order
state 2026-03-11 | D | in custody; held in barracks; behind bars | escorted home
state 2026-03-11 | E | president's full trust; emptied her desk; on her way out | -
state 2026-03-11 | F | only rubber bullets | -
state 2026-03-12 | A | freezes petrol increase; the old 90 dorin; back to 90 | still costs 120 dorin; the tariff is final
state 2026-03-12 | B | a third protester | second man dies; did not survive the night
state 2026-03-12 | C | may stay out late again | between 22:00 and 05:00
state 2026-03-12 | D | embraces his daughter; no grounds to keep him | in custody; behind bars
state 2026-03-12 | E | handed in her resignation | president's full trust
state 2026-03-12 | F | only rubber bullets | -
state 2026-03-13 | A | freezes petrol increase; the old 90 dorin; back to 90 | still costs 120 dorin; the tariff is final
state 2026-03-13 | B | a third protester | second man dies; did not survive the night
state 2026-03-13 | C | may stay out late again | between 22:00 and 05:00
state 2026-03-13 | D | embraces his daughter; no grounds to keep him | in custody; behind bars
state 2026-03-13 | E | kamil oduya | president's full trust; mirela oduya
state 2026-03-16 | A | freezes petrol increase; the old 90 dorin; back to 90 | still costs 120 dorin; the tariff is final
state 2026-03-13 | F | only rubber bullets | -
state 2026-03-15 | A | freezes petrol increase; the old 90 dorin; back to 90 | still costs 120 dorin; the tariff is final
state 2026-03-15 | B | a third protester | second man dies; did not survive the night
state 2026-03-15 | C | may stay out late again | between 22:00 and 05:00
state 2026-03-15 | D | embraces his daughter; no grounds to keep him | in custody; behind bars
state 2026-03-15 | E | kamil oduya | president's full trust; mirela oduya
state 2026-03-15 | F | only rubber bullets | -
state 2026-03-16 | B | deaths of three citizens; a third protester | second man dies; did not survive the night
state 2026-03-16 | C | may stay out late again | between 22:00 and 05:00
state 2026-03-16 | D | embraces his daughter; no grounds to keep him | in custody; behind bars
state 2026-03-16 | E | kamil oduya | president's full trust; mirela oduya
state 2026-03-16 | F | used live ammunition | only rubber bullets
ask How many people have died in the protests? | three citizens; third protester | e31.2, e24.2
ask Who is energy minister of Ombrava? | kamil oduya | e30.2
ask How many people marched in Selm on 7 March? | SIDES | e14.1 ; e15.1
ask How many hauliers joined the strike on its first day? | SIDES | e5.1 ; e6.1
ask Was Tirel in custody on 9 March? | in custody; held in barracks; behind bars | e19.2, e18.0
ask What did a litre of petrol cost on 6 March? | 120 dorin | e4.0
ask Why was Tirel let go? | no grounds to keep him | e28.1
ask What did the surgeon in Darro find? | rifle bullet; took it out of his thigh | e11.1, e11.0
ask What are the names of the dead drivers? | REFUSE
ask When will Darro's curfew end? | until the ramps are clear | e29.1
ask How much has the strike cost the port of Darro? | REFUSE
ask Have the four officers been suspended? | REFUSE
ask What will happen to the price after the sixty days? | REFUSE
since 2026-03-11 | e26.0, e26.2, e28.0, e28.1, e28.2, e29.0, e30.0, e30.2, e31.1, e32.0, e32.1
since 2026-03-07 | e18.0, e19.0, e19.2, e24.1, e24.2, e25.0, e26.0, e26.2, e28.0, e28.2, e30.0, e30.2, e31.1
