story: The Ravelta shaft
domain: mine rescue
topic: Miners trapped in the Ravelta zinc mine
description: The rescue of the miners trapped in the Ravelta zinc mine, the causes of the collapse and what becomes of the mine.
keywords: Ravelta, zinc mine, trapped miners, Ostmetaal, rescue drill
entity: Ravelta | the mine, Ravelta mine | place
entity: Ostmetaal | the owner, Ostmetaal BV | company
entity: Hatice Lubbers | Lubbers, the head of the rescue | person
entity: Tariq Zemgals | Zemgals, the shift foreman | person
entity: Mines Authority | the authority | organisation
aspect A: Trapped | How many miners are still underground?
aspect B: Dead | How many miners have died?
aspect C: Rescue | How far is the rescue?
aspect D: Cause | What caused the collapse?
aspect E: Mine | Is the mine working or closed?
matter trapped: number of miners trapped
matter dead: number of miners killed
matter contact: contact with the trapped miners
matter drill: rescue borehole
matter lift: bringing up the trapped miners
matter cause: cause of the collapse
matter warning: warning about the roof before the collapse
matter licence: Ostmetaal's licence for Ravelta
matter director: post of mine director Rein Hoshikawa
matter gas: gas readings in the level
matter foreign: offer of help from abroad
matter sirvas: closure of Ostmetaal's other mine at Sirvas
matter wages: wages of the miners during the stoppage
matter hospital: miners in hospital
matter inquiry: parliamentary inquiry

== r1 | 2025-11-04T03:40Z | Norda Agency | https://norda.example/ravelta-collapse
H Collapse at Ravelta zinc mine, miners missing | trapped:about | new | news! | A
. Twenty-three men were cut off 410 metres underground when a gallery of the Ravelta mine caved in late on Monday, the owner Ostmetaal said. | trapped:value=23 people | new | news! | A
+ Sixty others reached the surface by themselves. | - | new | news | -
. No sound has come from the men so far. | contact:failed | new | news | C
+ A drilling rig was ordered from Port Almeer during the night. | drill:planned | new | news | C
. The mine, opened in 1934, employs 700. | - | new | background | -
. Ostmetaal bought Ravelta from the state in 2007 and has sunk two further levels since. | - | new | background | -
+ Company buses brought relatives in from the valley villages. | - | new | news | -

== r2 | 2025-11-04T11:20Z | Raveltas Balss | https://raveltasbalss.example/at-the-gate
H Wives wait at the gate with thermos flasks | - | new | colour | -
. Twenty-one names stood on the sheet that foreman Tariq Zemgals read out at the gate at nine o'clock, and he read it twice. | trapped:value=21 people | dispute r1.1 | news! | A
+ "Two swapped shifts and are in bed," he told the women. | trapped:value=21 people | new | news | A
. The roof of level six was cracking for a week, according to two miners who did not want to be named. | warning:rumoured; cause:rumoured | new | news! | D
+ Mine director Rein Hoshikawa called that tavern talk. | warning:denied | dispute r2.3 | news! | D
. Hatice Lubbers, who leads the rescue, reckons with ten days until a borehole reaches the gallery. | drill:planned | new | news! | C
+ The bakery on Ertsplein hands out rolls for nothing. | - | new | colour | -
. In 1988 five men died at Ravelta in a fire. | - | new | background | -

== r3 | 2025-11-04T17:30Z | TV Lethe | https://tvlethe.example/knocking
H Knocking heard from below | contact:done | update r1.3 | news! | C
. Three strokes, a pause, three strokes: what rescuers make of it. | contact:about | new | news | C

== r4 | 2025-11-05T09:00Z | Ostmetaal | https://ostmetaal.example/release-2
H Information on the incident at Ravelta, no. 2 | trapped:about | new | boilerplate | A
. Following a comparison of the lamp numbers, Ostmetaal states that 21 employees are underground. | trapped:value=21 people | retract r1.1 | news! | A
+ Since 22:10 on Tuesday there has been a link by means of the old compressed-air pipe. | contact:done | update r3.0 | news! | C
. All 21 have answered to their names. | contact:done; dead:value=0 people | new | news! | B, C
+ The wages of the entire workforce will continue to be paid. | wages:planned | new | news | -
. We thank the rescue teams for their tireless effort. | - | new | boilerplate | -

== r5 | 2025-11-05T13:45Z | Norda Agency | https://norda.example/drilling-starts
H Rescuers start drilling towards trapped miners | drill:under_way | update r1.4 | news! | C
. A rig began to bore a shaft 70 centimetres wide at Ravelta on Wednesday, rescue chief Hatice Lubbers said. | drill:under_way | repeat r5.0 | news! | C
+ It has to go through 390 metres of rock. | drill:about | new | news | C
. The trapped men get water, broth and lamps down a pipe. | contact:stands | new | news! | C
+ Voices from below named all twenty-one, the priest Henk Adomait, who stood at the pipe, told the agency. | contact:done | confirm r4.3 | news | B, C
. Carbon monoxide in the gallery is within the tolerable range, Ms Lubbers said. | gas:stands | new | news | -
+ Japan has offered a team with a faster drill. | foreign:planned | new | news | -
. Zinc from Ravelta goes by barge to a smelter in Oud-Kessou. | - | new | background | -
+ Twenty-one men have been below since Monday night. | trapped:value=21 people | repeat r4.1 | recap | A

== r6 | 2025-11-05T18:10Z | De Stuiver | https://destuiver.example/authority-knew
H Authority was told of cracks in October | warning:done | new | news! | D
. An inspector of the Mines Authority noted "open joints above level six" on 14 October, papers seen by this newspaper show. | warning:done | confirm r2.3 | news! | D
+ The authority did not wish to speak about the document. | warning:about | new | colour | -
. A member of parliament for the Moor Party, Saskia Nourani, demands a committee of inquiry. | inquiry:demanded | new | news | -
+ The zinc price rose 2 per cent in London. | - | new | background | -
. Help from abroad is not needed at present, said the interior minister, who thanked Tokyo all the same. | foreign:refused | update r5.6 | news | -
+ Ostmetaal's shares lost a ninth of their value. | - | new | news | -

== r7 | 2025-11-06T07:15Z | Norda Agency | https://norda.example/one-dead
H One of Ravelta miners has died | dead:value=1 person | update r4.3 | news! | B
. A 57-year-old timberman succumbed to his injuries underground during the night, his comrades reported through the pipe. | dead:value=1 person | repeat r7.0 | news! | B
+ Twenty men are left in the gallery. | trapped:value=20 people | update r4.1 | news! | A
. The drill has eaten its way through 95 metres, quicker than planned. | drill:value=95 m | update r5.1 | news! | C
+ If nothing breaks, the men could be out by Tuesday, Ms Lubbers said. | lift:planned | new | news! | C
. Ostmetaal meanwhile suspended work at its smaller mine in Sirvas, 40 km to the north, to have the roof checked. | sirvas:done | new | news | -
. The rig, the largest in the country, normally looks for hot springs. | - | new | background | -
+ A fund-raising concert in the capital on Wednesday evening brought in 60,000 marks. | - | new | news | -

== r8 | 2025-11-08T10:30Z | Raveltas Balss | https://raveltasbalss.example/drill-broken
H Drill bit snaps at 212 metres | drill:failed | update r7.3 | news! | C
. A band of quartz finished the bit off on Friday at a quarter to eleven at night. | drill:failed | new | news | C
+ The replacement has to come from Port Almeer by road, and the pass is icy. | drill:planned | new | news | C
. "Tuesday is off, and I won't name you another day," said a grey-faced Hatice Lubbers. | lift:cancelled | update r7.4 | news! | C
+ The government has asked Japan for its machine after all. | foreign:demanded | update r6.5 | news | -
. Foreman Zemgals, whose son Imants is below, sleeps in the lamp room. | - | new | colour | -
+ The dead man, Wiebe Tanaka, was to retire at Easter. | dead:about | new | news | B
. The school in Upper Ravelta gives no homework until the men are home. | - | new | colour | -
+ Ostmetaal's chief executive flew in on Friday and left again without a word to the press. | - | new | news | -

== r10 | 2025-11-10T12:00Z | De Stuiver | https://destuiver.example/week-underground
H A week in the dark | trapped:about | new | recap | A
. Last Monday night the roof came down at Ravelta and shut in 21 men. | trapped:value=21 people | repeat r4.1 | recap | A
+ One of them, Wiebe Tanaka, died on the third day. | dead:value=1 person | repeat r7.1 | recap | B
. Broth and lamps travel to the others down an old air pipe. | contact:stands | repeat r5.3 | recap | C
+ The rescue bore stood still from Friday night until Sunday noon. | drill:done | update r8.2 | news | C
. The inspectorate's paper of mid-October spoke of open joints. | warning:done | repeat r6.1 | recap | D
+ In parliament the governing parties voted Nourani's inquiry down on Monday, 71 to 66. | inquiry:refused | update r6.3 | news! | -
. Director Hoshikawa will not step down while men are below, he wrote in a letter to the workforce. | director:refused | new | news | -
. Experts from four universities are to find out why the gallery fell. | cause:about | new | news | D
+ "Rock has no opinion," one of them, Professor Nadia Brouwersma, said when asked whom she blamed. | cause:opinion | new | colour | D

== r11 | 2025-11-12T05:10Z | Norda Agency | https://norda.example/breakthrough
H Japanese drill breaks through at Ravelta | drill:done; foreign:done | update r10.4, r8.4 | news! | C
. The borehole met the gallery at 04:32 on Wednesday at a depth of 391 metres. | drill:done | repeat r11.0 | news! | C
+ Raising the men one by one in a steel cage is to begin at noon. | lift:planned | update r8.3 | news! | C
. Each ride will take about 25 minutes. | lift:about | new | news | C
+ An army doctor goes down first. | - | new | news | -
. Fog kept the president's helicopter on the ground. | - | new | news | -

== r12 | 2025-11-12T23:30Z | TV Lethe | https://tvlethe.example/all-up
H All twenty are up | lift:done; trapped:value=0 people | update r11.2, r7.2 | news! | A, C
. The last to step out was Imants Zemgals, and his father was holding the blanket. | lift:done | new | news | C

== r13 | 2025-11-13T09:40Z | Raveltas Balss | https://raveltasbalss.example/church-bells
H Bells until midnight | lift:about | new | colour | C
. At 22:51 on Wednesday the cage came up for the twentieth time, as our reporter at the shaft noted. | lift:done | confirm r12.0 | news! | A, C
+ Six of the rescued are being kept in hospital in Port Almeer with bruised lungs. | hospital:value=6 people | new | news | -
. "I had stopped counting days and counted drips," said haulage man Kenji Boomsma. | - | new | colour | -
+ Hoshikawa cleared his desk the same night. | director:done | update r10.7 | news! | -
. The Mines Authority has revoked the permission to work levels five and six, the mayor learnt by telephone. | licence:done | new | news! | E
+ For Sirvas, on the other hand, the gates will open again next Monday. | sirvas:planned | update r7.5 | news | -
. A pipe organ builder from Nemurro has offered to cast the old air tube into a bell. | - | new | colour | -
+ For Wiebe Tanaka, who did not live to ride in the cage, a candle burned at the headframe. | dead:about | repeat r7.1 | recap | B

== r14 | 2025-11-20T15:20Z | Norda Agency | https://norda.example/cause-pillars
H Pillars were too thin, Ravelta experts find | cause:done | update r2.3 | news! | D
. Ostmetaal had shaved rock pillars down to half of the prescribed width, three experts wrote in a preliminary opinion published on Thursday. | cause:done | new | news! | D
+ A tremor in the night of the collapse brought the roof down, countered the company's lawyer, Jurre Al-Kassem. | cause:value=tremor | dispute r14.1 | news! | D
. The wages that were promised for the stoppage have not been paid since the 10th, the union complains. | wages:failed | update r4.4 | news! | -
+ All but one of the miners have left hospital. | hospital:value=1 person | update r13.2 | news | -
. The local press had it that two levels lost their permission for good, but what the authority ordered on 12 November, it said, was to have the licence suspended for the whole mine. | licence:done | dispute r13.5 | news! | E
. The collapse at the beginning of November had cut off twenty-one people, of whom one lost his life. | trapped:value=21 people; dead:value=1 person | repeat r4.1, r7.1 | recap | A, B
+ Their full opinion, some 400 pages, is due in February. | cause:planned | new | news | D

state 2025-11-04 | A | twenty-one names; twenty-three men | -
state 2025-11-04 | B | EMPTY
state 2025-11-04 | C | knocking heard | no sound
state 2025-11-04 | D | cracking for a week; tavern talk | -
state 2025-11-04 | E | EMPTY
state 2025-11-05 | A | 21 employees | twenty-three
state 2025-11-05 | B | all 21 have answered; named all twenty-one | -
state 2025-11-05 | C | start drilling; began to bore | no sound
state 2025-11-05 | D | open joints | tavern talk
state 2025-11-05 | E | EMPTY
state 2025-11-06 | A | twenty men are left | 21 employees
state 2025-11-06 | B | has died; succumbed | -
state 2025-11-06 | C | 95 metres; by tuesday | -
state 2025-11-06 | D | open joints | tavern talk
state 2025-11-06 | E | EMPTY
state 2025-11-08 | A | twenty men are left | 21 employees
state 2025-11-08 | B | has died; succumbed; wiebe tanaka | -
state 2025-11-08 | C | tuesday is off; drill bit snaps; band of quartz | 95 metres
state 2025-11-08 | D | open joints | tavern talk
state 2025-11-08 | E | EMPTY
state 2025-11-10 | A | twenty men are left | 21 employees
state 2025-11-10 | B | has died; succumbed; wiebe tanaka | -
state 2025-11-10 | C | stood still from friday night until sunday noon; tuesday is off | 95 metres
state 2025-11-10 | D | open joints | tavern talk
state 2025-11-10 | E | EMPTY
state 2025-11-12 | A | all twenty are up | twenty men are left
state 2025-11-12 | B | has died; succumbed; wiebe tanaka | -
state 2025-11-12 | C | all twenty are up; last to step out | begin at noon
state 2025-11-12 | D | open joints | tavern talk
state 2025-11-12 | E | EMPTY
state 2025-11-13 | A | all twenty are up; twentieth time | twenty men are left
state 2025-11-13 | B | has died; succumbed; wiebe tanaka | -
state 2025-11-13 | C | all twenty are up; last to step out; twentieth time | begin at noon
state 2025-11-13 | D | open joints | tavern talk
state 2025-11-13 | E | levels five and six | -
state 2025-11-20 | A | all twenty are up; twentieth time | twenty men are left
state 2025-11-20 | B | has died; succumbed; wiebe tanaka | -
state 2025-11-20 | C | all twenty are up; last to step out; twentieth time | begin at noon
state 2025-11-20 | D | pillars were too thin; shaved rock pillars; a tremor | -
state 2025-11-20 | E | suspended for the whole mine | -
ask How many miners were trapped at first? | 21 | r4.1
ask How many miners died? | wiebe tanaka; has died; succumbed | r7.1, r7.0
ask When did the borehole reach the gallery? | 04:32 on wednesday | r11.1
ask When was the last miner brought up? | 22:51 on wednesday | r13.1
ask Why did the drilling stop on 7 November? | quartz | r8.1
ask How deep had the drill gone by 6 November? | 95 metres | r7.3
ask Who demanded a parliamentary inquiry? | saskia nourani | r6.3
ask What happened to the mine director? | cleared his desk | r13.4
ask What caused the collapse? | SIDES | r14.1 ; r14.2
ask Did the roof show cracks before the collapse, as miners said on 4 November? | SIDES | r2.3 ; r2.4
ask How much did the rescue cost? | REFUSE
ask Who will be the new director of the mine? | REFUSE
ask Will Ostmetaal be prosecuted? | REFUSE
since 2025-11-10 | r11.0, r11.1, r12.0, r13.2, r13.4, r13.5, r14.0, r14.1, r14.2, r14.3, r14.5
