story: Ellimar without its president
domain: political-crisis
topic: Dissolution of the Chamber and the succession to President Lokhan in Ellimar
description: President Samira Lokhan's dissolution of Ellimar's Chamber, her absence, the arrested deputies and who takes her place.
keywords: Ellimar, Lokhan, Haru, Tolvik, Chamber, Saint Orm
entity: Samira Lokhan | Lokhan, the president | person
entity: Denzo Haru | Haru, the vice president | person
entity: Katrin Tolvik | Tolvik, the speaker | person
entity: Chamber | the Chamber, Ellimar's parliament | institution
aspect A: Powers | Who exercises the powers of the president?
aspect B: Chamber | Is the Chamber dissolved?
aspect C: Arrested deputies | How many deputies are under arrest?
aspect D: Whereabouts | Where is President Lokhan?
aspect E: Haru's position | What does Haru say about taking over?
aspect F: Sitting | When will the Chamber meet?
matter dissolution: dissolution of the Chamber
matter deputies: number of deputies under arrest
matter staff: number of Chamber staff under arrest
matter whereabouts: where President Lokhan is
matter health: state of President Lokhan's health
matter acting: acting successor to President Lokhan
matter haru: Haru's own view of taking over
matter sitting: sitting of the Chamber on her incapacity
matter incapacity: declaration that President Lokhan is incapable
matter signature: whether Lokhan signed the dissolution herself
matter secretary: arrest of palace secretary Olm

== e1 | 2026-06-01T17:30Z | Insular Wire | https://insularwire.example/e1
H Ellimar's president sends parliament home | dissolution:done | new | news! | B
. A decree dated Monday and bearing Samira Lokhan's name ends the term of the Chamber two years early. | dissolution:done | repeat e1.0 | news! | B
== e2 | 2026-06-01T18:45Z | Ellimar Radio | https://ellimarradio.example/e2
H Police carry deputies out of the Chamber | deputies:about | new | news | -
. Seven members are being held, an officer in Saint Orm told our reporter. | deputies:value=7 deputies | new | news! | C
== e3 | 2026-06-01T20:20Z | Chamber of Ellimar | https://chamber-ellimar.example/e3
H Speaker Tolvik: this house exists | dissolution:denied | dispute e1.0 | news! | B
. No article of the constitution lets a president close the Chamber in its first two years. | dissolution:denied | new | news | B
+ Eleven of our members are in cells tonight. | deputies:value=11 deputies | dispute e2.1 | news! | C
== e4 | 2026-06-02T05:50Z | The Lantern | https://lantern.example/e4
H Where is Samira? | whereabouts:about | new | colour | -
. Nobody has seen the president for nine days, and palace cooks whisper of a clinic abroad. | whereabouts:rumoured | new | news | D
== e5 | 2026-06-02T07:40Z | Saint Orm Mail | https://saintormmail.example/e5
H Eleven cell numbers, eleven names | deputies:value=11 deputies | confirm e3.2 | news! | C
. A prison guard read the Mail the night register with the deputies' names. | deputies:value=11 deputies | repeat e5.0 | news | C
== e6 | 2026-06-02T09:15Z | Palace of Ellimar | https://palace-ellimar.example/e6
H The president is working at her summer house | whereabouts:stands | dispute e4.1 | news! | D
. Samira Lokhan is in the best of health, said palace secretary Viggo Olm. | health:stands | new | news | -
== e7 | 2026-06-02T13:00Z | Ledger | https://ledger.example/e7
H Ellimar ferries: fares up 4 per cent from July | - | new | off | -
. The operator blamed fuel. | - | new | off | -
== e8 | 2026-06-02T16:30Z | Globe Foreign Service | https://globefs.example/e8
H Ellimar's speaker wants Lokhan declared incapable | incapacity:demanded | new | news! | -
. Katrin Tolvik called the deputies to meet on Friday in the fish hall of Saint Orm. | sitting:planned | new | news! | F
== e9 | 2026-06-03T06:10Z | Insular Wire | https://insularwire.example/e9
H Lokhan suffered stroke, clinic in Vienna says | health:stands; whereabouts:stands | dispute e6.0,e6.1 | news! | D
. She was admitted on 24 May and cannot hold a pen, its chief doctor said. | whereabouts:stands; health:stands | dispute e6.0,e6.1 | news! | D
== e10 | 2026-06-03T08:25Z | The Lantern | https://lantern.example/e10
H She could not hold a pen! | health:stands | repeat e9.1 | recap | -
. So who wrote "S. Lokhan" under the decree? | signature:about | new | colour | -
== e11 | 2026-06-03T11:05Z | Palace of Ellimar | https://palace-ellimar.example/e11
H Clarification concerning the president's stay | whereabouts:about | new | colour | -
. Contrary to what this office stated on Tuesday, the president is not at the summer house but under treatment in Vienna. | whereabouts:stands | retract e6.0 | news! | D
+ She signed the decree of 1 June in person. | signature:stands | new | news | -
== e12 | 2026-06-03T14:40Z | Ellimar Radio | https://ellimarradio.example/e12
H Four deputies walk free | deputies:value=7 deputies | update e5.0,e3.2 | news! | C
. Seven remain behind bars, their lawyer said on the prison steps. | deputies:value=7 deputies | repeat e12.0 | news! | C
+ Five clerks of the Chamber are also held. | staff:value=5 clerks | new | news | -
== e13 | 2026-06-03T18:20Z | Saint Orm Mail | https://saintormmail.example/e13
H Vice President Haru: I seek nothing | haru:denied | new | news! | E
. "There is a president, and she is alive," Denzo Haru said at his farm. | haru:denied | repeat e13.0 | colour | E
== e14 | 2026-06-04T07:00Z | Globe Foreign Service | https://globefs.example/e14
H Why Ellimar's constitution is silent on a sick president | incapacity:about | new | background | -
. The text of 1968 was written in eleven days. | - | new | background | -
== e15 | 2026-06-04T09:30Z | Ledger | https://ledger.example/e15
H Timeline: Ellimar's lost fortnight | - | new | background | -
. President Lokhan entered a clinic in Vienna on 24 May; the Chamber was dissolved on 1 June. | whereabouts:stands; dissolution:done | repeat e11.1,e1.0 | recap | B,D
== e16 | 2026-06-04T12:10Z | Ellimar Radio | https://ellimarradio.example/e16
H Saint Orm harbour festival to go ahead | - | new | off | -
. Denzo Haru will open the regatta as he does each June. | - | new | off | -
== e17 | 2026-06-05T10:15Z | Insular Wire | https://insularwire.example/e17
H Army seals fish hall, deputies' sitting moved to Sunday | sitting:planned | update e8.1 | news! | F
. Speaker Katrin Tolvik said they would gather at sea if they had to. | - | new | colour | -
== e18 | 2026-06-05T13:45Z | The Lantern | https://lantern.example/e18
H Secretary's ex-wife: Viggo signed everything | signature:denied | dispute e11.2 | news! | -
. She says she watched Olm practise the president's name at the kitchen table. | signature:denied | new | news | -
== e19 | 2026-06-05T17:30Z | Saint Orm Mail | https://saintormmail.example/e19
H Olm's lawyer: kitchen story is invented | signature:stands | dispute e18.0,e18.1 | news | -
. The palace secretary will sue the Lantern, he added. | - | new | news | -
== e20 | 2026-06-06T08:00Z | Globe Foreign Service | https://globefs.example/e20
H Who is Katrin Tolvik? | - | new | background | -
. The speaker taught geography on Ellimar's smallest island before she entered the Chamber. | - | new | background | -
== e21 | 2026-06-06T10:30Z | Ledger | https://ledger.example/e21
H Tuna cannery on Ellimar gets new owner | - | new | off | -
. Its 300 workers keep their jobs until 2028. | - | new | off | -
== e22 | 2026-06-07T12:50Z | Ellimar Radio | https://ellimarradio.example/e22
H On a car ferry off Saint Orm, 44 hands go up | sitting:done | update e17.0 | news! | F
. The deputies found that Samira Lokhan can no longer govern. | incapacity:done | update e8.0 | news! | A
+ They named Speaker Tolvik to act in her place. | acting:done | new | news! | A
== e23 | 2026-06-07T15:00Z | Palace of Ellimar | https://palace-ellimar.example/e23
H Denzo Haru assumes the duties of the president | acting:done | dispute e22.2 | news! | A
. A boat trip binds nobody. | incapacity:opinion | new | colour | -
== e24 | 2026-06-07T18:10Z | Insular Wire | https://insularwire.example/e24
H "Duty has found me," says Haru | haru:stands | update e13.0 | news! | E
. Ellimar has two acting presidents tonight. | acting:stands | repeat e22.2,e23.0 | recap | A
== e25 | 2026-06-08T09:20Z | Saint Orm Mail | https://saintormmail.example/e25
H Handwriting expert of the court: not Lokhan's hand | signature:denied | confirm e18.0 | news! | -
. The report went to the Supreme Court on Monday morning. | - | new | news | -
== e26 | 2026-06-08T13:30Z | Globe Foreign Service | https://globefs.example/e26
H Olm breaks down: "It was my pen" | signature:denied | confirm e25.0,e18.0 | news! | -
. The palace secretary took back his assurance that the president had signed the decree. | signature:denied | retract e19.0,e11.2 | news! | -
== e27 | 2026-06-08T16:00Z | The Lantern | https://lantern.example/e27
H We told you so | - | new | colour | -
. All about the kitchen table that shook Ellimar. | - | new | boilerplate | -
== e28 | 2026-06-09T08:45Z | Supreme Court of Ellimar | https://court-ellimar.example/e28
H Decree of 1 June is void | dissolution:cancelled | update e15.1,e1.0 | news! | B
. The Chamber was at no time dissolved, and all its detained members shall be freed. | dissolution:cancelled | repeat e28.0 | news! | B
== e29 | 2026-06-09T11:20Z | Insular Wire | https://insularwire.example/e29
H Cells empty in Saint Orm as last seven deputies go home | deputies:value=0 deputies | update e12.0 | news! | C
. Officers led Viggo Olm in by the same door. | secretary:done | new | news! | -
== e30 | 2026-06-09T14:15Z | Ellimar Radio | https://ellimarradio.example/e30
H Prison chief: no deputy left with us | deputies:value=0 deputies | confirm e29.0 | news | C
. The clerks were let out too, he said. | staff:value=0 clerks | update e12.2 | news | -
== e31 | 2026-06-10T09:00Z | Saint Orm Mail | https://saintormmail.example/e31
H Haru gives way to Tolvik | acting:done | update e24.1,e23.0 | news! | A
. "The court has spoken and I go back to my goats," the vice president said. | haru:denied | update e24.0 | news! | E
+ The Chamber meets in its own building on Monday, 15 June. | sitting:planned | update e22.0 | news! | F
== e32 | 2026-06-10T13:10Z | Globe Foreign Service | https://globefs.example/e32
H Lokhan flown home from Vienna | whereabouts:stands | update e11.1 | news! | D
. An ambulance took her from the airfield to Saint Orm General Hospital. | whereabouts:stands | new | news! | D

state 2026-06-01 | A | EMPTY | -
state 2026-06-01 | B | sends parliament home; ends the term; was dissolved; this house exists | -
state 2026-06-01 | C | eleven; seven | -
state 2026-06-01 | D | EMPTY | -
state 2026-06-01 | E | EMPTY | -
state 2026-06-01 | F | EMPTY | -
state 2026-06-02 | A | EMPTY | -
state 2026-06-02 | B | sends parliament home; ends the term; was dissolved; this house exists | -
state 2026-06-02 | C | eleven | seven members
state 2026-06-02 | D | summer house; clinic abroad | -
state 2026-06-02 | E | EMPTY | -
state 2026-06-02 | F | friday | -
state 2026-06-03 | A | EMPTY | -
state 2026-06-03 | B | sends parliament home; ends the term; was dissolved; this house exists | -
state 2026-06-03 | C | seven remain; four deputies walk free | eleven
state 2026-06-03 | D | vienna | working at her summer house
state 2026-06-03 | E | seek nothing; she is alive | -
state 2026-06-03 | F | friday | -
state 2026-06-04 | A | EMPTY | -
state 2026-06-04 | B | sends parliament home; ends the term; was dissolved; this house exists | -
state 2026-06-04 | C | seven remain; four deputies walk free | eleven
state 2026-06-04 | D | vienna | working at her summer house
state 2026-06-04 | E | seek nothing; she is alive | -
state 2026-06-04 | F | friday | -
state 2026-06-05 | A | EMPTY | -
state 2026-06-05 | B | sends parliament home; ends the term; was dissolved; this house exists | -
state 2026-06-05 | C | seven remain; four deputies walk free | eleven
state 2026-06-05 | D | vienna | working at her summer house
state 2026-06-05 | E | seek nothing; she is alive | -
state 2026-06-05 | F | sunday | on friday
state 2026-06-06 | A | EMPTY | -
state 2026-06-06 | B | sends parliament home; ends the term; was dissolved; this house exists | -
state 2026-06-06 | C | seven remain; four deputies walk free | eleven
state 2026-06-06 | D | vienna | working at her summer house
state 2026-06-06 | E | seek nothing; she is alive | -
state 2026-06-06 | F | sunday | on friday
state 2026-06-07 | A | speaker tolvik; denzo haru assumes; two acting presidents | -
state 2026-06-07 | B | sends parliament home; ends the term; was dissolved; this house exists | -
state 2026-06-07 | C | seven remain; four deputies walk free | eleven
state 2026-06-07 | D | vienna | working at her summer house
state 2026-06-07 | E | duty has found me | seek nothing
state 2026-06-07 | F | 44 hands | moved to sunday
state 2026-06-08 | A | speaker tolvik; denzo haru assumes; two acting presidents | -
state 2026-06-08 | B | sends parliament home; ends the term; was dissolved; this house exists | -
state 2026-06-08 | C | seven remain; four deputies walk free | eleven
state 2026-06-08 | D | vienna | working at her summer house
state 2026-06-08 | E | duty has found me | seek nothing
state 2026-06-08 | F | 44 hands | moved to sunday
state 2026-06-09 | A | speaker tolvik; denzo haru assumes; two acting presidents | -
state 2026-06-09 | B | void; at no time dissolved | sends parliament home
state 2026-06-09 | C | last seven deputies go home; no deputy left | seven remain
state 2026-06-09 | D | vienna | working at her summer house
state 2026-06-09 | E | duty has found me | seek nothing
state 2026-06-09 | F | 44 hands | moved to sunday
state 2026-06-10 | A | gives way to tolvik | haru assumes
state 2026-06-10 | B | void; at no time dissolved | sends parliament home
state 2026-06-10 | C | last seven deputies go home; no deputy left | seven remain
state 2026-06-10 | D | saint orm general hospital; flown home | summer house
state 2026-06-10 | E | back to my goats | duty has found me
state 2026-06-10 | F | 15 june | moved to sunday
ask Who acts as president of Ellimar after 9 June? | tolvik | e31.0
ask Where was Lokhan treated for her stroke? | vienna | e9.0
ask How many deputies were still in prison on 3 June? | seven | e12.1
ask For which day had Tolvik first called the sitting? | friday | e8.1
ask What did Haru say on 3 June about taking over? | seek nothing | e13.0
ask Who put the signature under the decree? | my pen; olm | e26.0
ask What did the Supreme Court decide on the decree of 1 June? | void | e28.0
ask Which law will Olm be charged under? | REFUSE
ask How many deputies does the Chamber have? | REFUSE
ask When will Ellimar elect a new president? | REFUSE
ask Can Lokhan speak after her stroke? | REFUSE
ask How many deputies were arrested on 1 June, as told that evening? | SIDES | e2.1 ; e3.2
ask Who was acting president on 7 June? | SIDES | e22.2 ; e23.0
since 2026-06-06 | e22.0, e22.1, e22.2, e23.0, e24.0, e25.0, e26.0, e26.1, e28.0, e29.0, e29.1, e31.0, e31.1, e31.2, e32.0
since 2026-06-08 | e28.0, e29.0, e29.1, e31.0, e31.1, e31.2, e32.0
