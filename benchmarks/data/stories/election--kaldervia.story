story: The Kaldervia general election
domain: national election
topic: General election in Kaldervia, March 2026
description: Who wins Kaldervia's parliamentary election, how the votes are counted and who forms the next government.
keywords: Kaldervia, Veldskyte, Ozolberg, electoral board, Tarvik recount
entity: Ruta Veldskyte | Veldskyte, the prime minister | person
entity: Maarten Ozolberg | Ozolberg, the opposition leader | person
entity: Yusra Tamrani | Tamrani, the board's chair | person
entity: Civic Union | the Union | party
entity: Harbour Party | Harbour | party
aspect A: Outcome | Who has won, and with how many seats?
aspect B: Turnout | What was the turnout?
aspect C: Recount | Is there a recount in Tarvik?
aspect D: Coalition | Who is negotiating to form a government?
aspect E: Postal votes | Until when are postal votes accepted?
matter debate: final television debate between the leaders
matter postal: deadline for postal votes
matter polling: opinion polls before the vote
matter vote: holding of the general election
matter turnout: turnout in the general election
matter harbourseats: seats won by the Harbour Party
matter unionseats: seats won by the Civic Union
matter concede: Veldskyte's concession of defeat
matter blackout: power cut at polling stations in Tarvik
matter recount: recount in the Tarvik constituency
matter margin: margin between the candidates in Tarvik
matter talks: coalition talks of Harbour with the Green Shore list
matter leader: Veldskyte's post as leader of the Civic Union
matter fraud: allegation of ballot stuffing in Tarvik
matter pensionage: pension age in the coming government's programme
matter invest: date of parliament's first session

== k1 | 2026-03-02T06:40Z | Kaldervia News Agency | https://kna.example/final-debate-set
H Leaders to meet in last debate on Thursday | debate:planned | new | news! | -
. Prime Minister Ruta Veldskyte and opposition leader Maarten Ozolberg will face each other on state television on Thursday evening, three days before the general election. | debate:planned; vote:planned | repeat k1.0 | news! | -
+ The 90-minute programme starts at 8 pm and will be moderated by two presenters. | debate:planned | new | news | -
. Voters choose 121 members of the Assembly. | vote:planned | new | background | -
+ A survey by the institute Sondar puts the Harbour Party on 34 per cent and the governing Civic Union on 33. | polling:value=Harbour 34 %, Union 33 % | new | news | -
. Postal ballots must reach the electoral board by Friday noon. | postal:planned | new | news | E
+ Ms Veldskyte, 58, has governed since 2019. | - | new | background | -

== k2 | 2026-03-02T15:20Z | Tarviks Dagblad | https://tarviksdagblad.example/campaign-fish-market
H Cold hands, warm words at the fish market | - | new | colour | -
. Maarten Ozolberg shook some two hundred hands in Tarvik on Monday morning and bought one smoked eel. | - | new | colour | -
+ "He smells of herring like the rest of us," said Saeko Brandsma, who has sold fish here for thirty years. | - | new | colour | -
. Tarvik has swung back and forth in the last four elections, and in 2022 just 88 votes decided it. | - | new | background | -
. Many islanders complain that their postal papers have not come and that Friday noon is too early for the mail boat. | postal:opinion | new | news | E
+ Mayor Jamal Kruize wants the board to accept envelopes until the polls close on Sunday. | postal:demanded | new | news | E
+ The leaders' duel on Thursday will be shown on a screen in the old cinema. | debate:planned | new | colour | -

== k3 | 2026-03-05T09:00Z | Electoral Board of Kaldervia | https://board.example/notice-14
H Notice 14: Receipt of postal ballots | postal:about | new | news | E
. The Board has resolved to extend the period for the receipt of postal ballots to Sunday, 8 March, at 18:00. | postal:done | update k2.5, k1.5 | news! | E
+ The extension applies to the island districts and to the mainland alike. | postal:stands | new | news | E
. Polling stations will open at 07:00 and close at 20:00 on Sunday. | vote:planned | new | news | -
+ Voters are reminded to bring proof of identity. | - | new | boilerplate | -
. "Nobody should lose a vote to the weather," said the Board's chair, Yusra Tamrani. | postal:opinion | new | colour | -

== k4 | 2026-03-05T21:50Z | KTV | https://ktv.example/debate-pensions
H Pension row dominates leaders' clash | debate:done; pensionage:about | update k1.1 | news! | -
. He would keep 65; she says the money runs out in nine years. | pensionage:opinion | new | news | -
+ Our fact-checkers went through both claims. | - | new | colour | -

== k6 | 2026-03-08T22:40Z | Kaldervia News Agency | https://kna.example/polls-close
H Polls close in Kaldervia after lively day | vote:done | update k3.3, k1.3 | news! | -
. Turnout stood at about 71 per cent an hour before closing time, the electoral board estimated. | turnout:value=about 71 % | new | news! | B
+ In the capital the figure was 66 per cent. | - | new | news | -
. A power cut left four polling stations in Tarvik in the dark for 50 minutes, but voting went on by torchlight. | blackout:value=four stations | new | news | -
+ Broadcaster KTV's exit poll gave Harbour 52 seats and the Union 44. | harbourseats:value=52 seats forecast; unionseats:value=44 seats forecast | new | news! | A
. Ms Veldskyte's spokesman said it was far too early to speak of defeat. | concede:refused | new | news | A

== k7 | 2026-03-09T05:30Z | Kaldervia News Agency | https://kna.example/harbour-wins
H Harbour Party wins most seats | harbourseats:done | update k6.4 | news! | A
. The opposition Harbour Party took 49 of 121 seats, three fewer than the exit poll had suggested, with all districts counted. | harbourseats:value=49 seats | update k6.4 | news! | A
+ Forty-six go to the Civic Union. | unionseats:value=46 seats | update k6.4 | news! | A
. Shortly after four in the morning Ruta Veldskyte telephoned her rival and congratulated him. | concede:done | update k6.5 | news! | A
+ The Green Shore list, with 15 members, holds the balance. | - | new | news | -
+ Participation came to 68.4 per cent, according to the board's preliminary count. | turnout:value=68.4 % | update k6.1 | news! | B
+ In the southern polder towns the farmers' slate lost both of its members. | - | new | news | -

== k8 | 2026-03-09T13:10Z | Tarviks Dagblad | https://tarviksdagblad.example/nineteen-votes
H Nineteen votes! Tarvik on a knife's edge | margin:value=19 votes | new | news! | C
. Harbour's Liene Hoekman beat Daichi Kruize of the Civic Union by 19 votes, the town clerk announced at breakfast. | margin:value=19 votes | repeat k8.0 | news! | C
+ Mr Kruize, a nephew of the mayor, wants every paper counted again. | recount:demanded | new | news! | C
. He also claims that a witness saw a bundle of ballots pushed into a box during the blackout. | fraud:rumoured | new | news! | - 
+ "Nonsense, I stood beside that box all the time," the presiding officer, Hanneke al-Sabi, told this newspaper. | fraud:denied | dispute k8.3 | news | -
. Seven polling stations sat without light on Sunday, not four, the grid operator Zuidnet says. | blackout:value=seven stations | dispute k6.3 | news | -
+ Beeswax candles from the church did good service. | - | new | colour | -

== k9 | 2026-03-09T18:30Z | De Waarnemer | https://waarnemer.example/ozolberg-victory
H Ozolberg reaches out to Green Shore after victory | talks:planned | new | news! | D
. The winner of Sunday's vote said in a brief address that he would invite the environmentalists to talks within two days. | talks:planned | repeat k9.0 | news! | D
+ His party emerged with 49 seats, well short of the 61 needed to govern. | harbourseats:value=49 seats | repeat k7.1 | recap | A
+ Veldskyte had conceded in a call before dawn, people in both camps confirmed. | concede:done | confirm k7.3 | news | A
. "I'm going nowhere," she told reporters who asked whether she would stay at the head of her party. | leader:stands | new | news | -
. Fewer than seven voters in ten took part, the lowest share since 1998. | turnout:about | new | background | B
+ Green Shore did not answer our questions on Monday. | - | new | colour | -

== k10 | 2026-03-11T12:15Z | Electoral Board of Kaldervia | https://board.example/notice-19
H Notice 19: Constituency of Tarvik | recount:about | new | news | C
. The Board has granted the application of Mr D. Kruize and directs that all 23,114 ballots cast in Tarvik be counted anew on Friday, 13 March. | recount:planned | update k8.2 | news! | C
+ The count will take place in public in the town hall. | recount:planned | new | news | C
. The Board has examined the complaint concerning the insertion of ballots and found no evidence for it. | fraud:denied | dispute k8.3 | news! | -
+ National turnout, including postal votes received under Notice 14, is corrected to 69.1 per cent. | turnout:value=69.1 % | update k7.5 | news! | B

== k11 | 2026-03-11T17:45Z | Kaldervia News Agency | https://kna.example/talks-begin
H Harbour, Green Shore open talks | talks:under_way | update k9.1 | news! | D
. Delegations of six a side sat down in the Botanical Institute at 2 pm on Wednesday. | talks:under_way | new | news | D
+ Green Shore's chairwoman, Noor Vilkaste, said that a pension age above 65 was out of the question for her. | pensionage:opinion | new | news | -
+ Nobody here has forgotten 2015, when a similar alliance fell apart after eight months. | - | new | background | -
. In Tarvik the ballots will be counted again on Friday at the request of the losing candidate. | recount:planned | repeat k10.1 | recap | C
. Parliament is due to meet for the first time on 24 March. | invest:planned | new | news | -
+ Correction: We reported on Sunday that four polling stations in Tarvik lost power; the number was seven. | blackout:value=seven stations | retract k6.3 | news | -
. Ms Veldskyte spent Wednesday clearing family photographs from the office she has used for seven years. | - | new | colour | -

== k12 | 2026-03-14T08:00Z | Tarviks Dagblad | https://tarviksdagblad.example/recount-result
H Hoekman holds Tarvik | recount:done; margin:stands | update k10.1 | news! | C
. Eleven hours of counting on Friday shrank her lead to a dozen votes, but she remains the winner. | margin:value=12 votes; recount:done | update k8.1 | news! | C
+ "I have lost, and I will not go to court," Daichi Kruize said on the town hall steps. | recount:stands | new | news! | C
. He had been wrong to speak of stuffed boxes, he added; his witness had mixed up two evenings. | fraud:failed | retract k8.3 | news! | -
+ His uncle, Mayor Kruize, offered everyone pea soup. | - | new | colour | -
. Clerks found 31 papers that had been placed on the wrong pile. | recount:about | new | news | C
+ In the same hall a dispute over the fish auction will be heard on Monday. | - | new | off | -

== k13 | 2026-03-14T19:20Z | De Waarnemer | https://waarnemer.example/week-after
H The week that turned Kaldervia | vote:about | new | recap | -
. On Sunday voters ended seven years of Civic Union rule and made Harbour the largest group, with 49 seats. | harbourseats:value=49 seats; vote:done | repeat k7.1 | recap | A
+ The Union kept 46 of its 57. | unionseats:value=46 seats | repeat k7.2 | recap | A
. Ozolberg has been sitting with the environmentalists since Wednesday. | talks:under_way | repeat k11.0 | recap | D
+ A second tally in Tarvik left Liene Hoekman in front. | recount:done | repeat k12.0 | recap | C
. What few noticed: the Assembly's secretariat has moved the opening session back by a week, to 31 March. | invest:planned | update k11.5 | news! | -
+ Political scientist Tomoe Rinkevics calls the delay harmless. | invest:opinion | new | colour | -

== k15 | 2026-03-17T18:10Z | Kaldervia News Agency | https://kna.example/talks-break
H Green Shore walks out over pensions | talks:failed; pensionage:about | update k11.0 | news! | D
. Green Shore broke off negotiations with Harbour on Tuesday afternoon after Mr Ozolberg's team proposed a pension age of 66. | talks:failed; pensionage:demanded | repeat k15.0 | news! | D
+ "The door is locked, but we have not thrown away the key," Ms Vilkaste said. | talks:opinion | new | news | D
. A Harbour spokeswoman insisted that the meeting had merely been adjourned. | talks:under_way | dispute k15.1 | news! | D
+ Earlier in the day Ruta Veldskyte resigned from the chair of the Civic Union, and her deputy, Kazimir Oudeland, takes over for the time being. | leader:done | update k9.4 | news! | -
+ She keeps her seat in the Assembly. | - | new | news | -

state 2026-03-02 | A | EMPTY
state 2026-03-02 | B | EMPTY
state 2026-03-02 | C | EMPTY
state 2026-03-02 | D | EMPTY
state 2026-03-02 | E | friday noon | 18:00
state 2026-03-05 | A | EMPTY
state 2026-03-05 | B | EMPTY
state 2026-03-05 | C | EMPTY
state 2026-03-05 | D | EMPTY
state 2026-03-05 | E | 18:00 | friday noon
state 2026-03-08 | A | 52 seats | -
state 2026-03-08 | B | 71 per cent | -
state 2026-03-08 | C | EMPTY
state 2026-03-08 | D | EMPTY
state 2026-03-08 | E | 18:00 | friday noon
state 2026-03-09 | A | 49 of 121 seats; wins most seats; 49 seats | 52 seats
state 2026-03-09 | B | 68.4 per cent | 71 per cent
state 2026-03-09 | C | wants every paper counted again | -
state 2026-03-09 | D | invite the environmentalists; reaches out to green shore | -
state 2026-03-09 | E | 18:00 | friday noon
state 2026-03-11 | A | 49 of 121 seats; wins most seats; 49 seats | 52 seats
state 2026-03-11 | B | 69.1 per cent | 68.4 per cent
state 2026-03-11 | C | friday, 13 march; counted again on friday | wants every paper
state 2026-03-11 | D | open talks | -
state 2026-03-11 | E | 18:00 | friday noon
state 2026-03-14 | A | 49 of 121 seats; wins most seats; 49 seats | 52 seats
state 2026-03-14 | B | 69.1 per cent | 68.4 per cent
state 2026-03-14 | C | hoekman holds tarvik; a dozen votes; she remains the winner | be counted anew
state 2026-03-14 | D | open talks; sitting with the environmentalists | -
state 2026-03-14 | E | 18:00 | friday noon
state 2026-03-17 | A | 49 of 121 seats; wins most seats; 49 seats | 52 seats
state 2026-03-17 | B | 69.1 per cent | 68.4 per cent
state 2026-03-17 | C | hoekman holds tarvik; a dozen votes; she remains the winner | be counted anew
state 2026-03-17 | D | walks out; broke off | -
state 2026-03-17 | E | 18:00 | friday noon
ask How many seats did the Harbour Party win? | 49 | k7.1
ask What was the turnout in the end? | 69.1 per cent | k10.4
ask By how many votes does Liene Hoekman lead after the recount? | a dozen votes | k12.1
ask By how many votes was she ahead on 9 March? | 19 votes | k8.1, k8.0
ask Why did Green Shore break off the talks? | pension age of 66 | k15.1
ask When does parliament meet for the first time? | 31 march | k13.5
ask Who leads the Civic Union after Veldskyte? | kazimir oudeland | k15.4
ask Have the talks between Harbour and Green Shore failed? | SIDES | k15.1 ; k15.3
ask Were ballots stuffed into a box in Tarvik? | wrong to speak of stuffed boxes; found no evidence | k12.3, k10.3
ask Who will be the next finance minister? | REFUSE
ask What caused the power cut in Tarvik? | REFUSE
ask How much did the recount cost? | REFUSE
since 2026-03-11 | k12.0, k12.1, k12.3, k13.5, k15.0, k15.1, k15.4
