story: The dialysis ward of Santa Jadwiga
domain: hospital
topic: Infections on the dialysis ward of Santa Jadwiga Hospital
description: Tells how many patients fell ill, whether the ward is open, who is held responsible and what the inquiry finds.
keywords: Santa Jadwiga, dialysis, infections, Pelluno, director Zanetti
entity: Santa Jadwiga Hospital | Santa Jadwiga, the hospital | organisation
entity: Corrado Zanetti | Zanetti, the director | person
entity: Parisa Nikzad | Nikzad, Dr Nikzad, the ward's head | person
entity: Health Inspectorate | the inspectors, the Inspectorate | organisation
aspect A: Infected | How many patients were infected?
aspect B: Dead | How many patients died?
aspect C: Ward | Is the dialysis ward open?
aspect D: Director | Is Zanetti still director?
matter infected: number of infected patients
matter dead: number of dead patients
matter ward: opening or closure of the dialysis ward
matter director: Corrado Zanetti's post
matter cause: cause of the infections
matter warning: whether the management was warned
matter inquiry: inspection of the hospital
matter compensation: compensation of families
matter moved: number of patients moved to other hospitals
matter nikzad: Parisa Nikzad's suspension

== h1 | 2026-04-07T09:15Z | Corriere di Pelluno | https://corrierepelluno.example/ward-cleared
H Patients sent home as Santa Jadwiga clears dialysis ward | ward:done | new | news! | C
. Nurses at Santa Jadwiga wheeled the last chair out of the dialysis ward on Easter Monday, relatives told this paper. | ward:done | repeat h1.0 | news! | C
+ "They said it was the pipes," said Rukia Bonetti, whose father has come three times a week since 2021. | cause:rumoured | new | news | -
. Dr Parisa Nikzad, who heads the unit, would say only that blood cultures were being grown. | cause:about | new | news | -
+ The ward has eighteen places and was renovated four years ago. | - | new | background | -
+ Across the corridor, the kiosk had sold out of everything but mints. | - | new | colour | -
+ Bonetti was offered a taxi voucher and a yoghurt. | - | new | colour | -

== h2 | 2026-04-07T14:00Z | Santa Jadwiga Hospital | https://santajadwiga.example/press/0704
H Temporary closure of the dialysis unit | ward:done | repeat h1.0 | news! | C
. Seven patients have developed a bloodstream infection since 28 March. | infected:value=7 patients | new | news! | A
+ All are receiving appropriate treatment and none is in danger. | dead:about; infected:about | new | news! | -
+ The unit is expected to resume work on Monday 13 April. | ward:planned | new | news! | C
. Thirty-one other patients are being cared for at Torrebruna and Lodzia Mare. | moved:value=31 patients | new | news | -
+ The hospital thanks its staff for their exceptional dedication. | - | new | boilerplate | -

== h3 | 2026-04-08T06:40Z | News Agency Vela | https://vela.example/0804-dialysis
H Two dead in dialysis infections | dead:value=2 people | new | news! | B
. Two patients of a hospital in Pelluno have died of sepsis and a further nine are ill, the regional health office said on Wednesday. | dead:value=2 people; infected:value=11 patients | update h2.1 | news! | A,B
+ The hospital had said a day earlier that nobody was in danger. | infected:about | repeat h2.2 | recap | -
+ The Health Inspectorate will send a team on Thursday. | inquiry:planned | new | news! | -
. The region's hospitals reported 14 infections of another kind in a kitchen outbreak in 2023. | - | new | background | -
+ Pelluno has 48,000 inhabitants and one hospital. | - | new | background | -
+ Names and ages of the dead were not given. | dead:about | new | news | -

== h4 | 2026-04-08T17:20Z | Corriere di Pelluno | https://corrierepelluno.example/who-knew
H Director learned of infections "from the newspaper" | warning:denied | new | news! | -
. Corrado Zanetti received us standing, beside a window he did not once look out of. | - | new | colour | -
+ "I opened the Corriere on Tuesday like everybody else," the director said. | warning:denied | repeat h4.0 | news! | -
. That is not how Dr Nikzad remembers it. | warning:about | new | colour | -
+ She had written to him on 30 March and again on 2 April, she said, asking for the water plant to be shut. | warning:stands | dispute h4.0 | news! | -
+ Families who gathered in the chapel called for Zanetti to go. | director:demanded | new | news! | D
+ He will not. | director:refused | update h4.5 | news! | D
+ On his desk lay a model of the new car park. | - | new | colour | -
+ The chapel seats forty, and people stood out to the fountain. | - | new | colour | -

== h5 | 2026-04-09T10:30Z | Canale Uno Sud | https://canaleunosud.example/0904
H Inspectors at the gate | inquiry:under_way | update h3.3 | news! | -
. Six people with grey cases went in at eight o'clock, and they are expected to stay all week. | inquiry:under_way | repeat h5.0 | news | -

== h6 | 2026-04-09T15:10Z | News Agency Vela | https://vela.example/0904-suspended
H Hospital suspends head of dialysis | nikzad:done | new | news! | -
. Santa Jadwiga suspended Parisa Nikzad on Thursday for speaking to the press without leave, a letter seen by Vela shows. | nikzad:done | repeat h6.0 | news! | -
+ The doctors' union called it revenge. | nikzad:opinion | new | colour | -
+ Nikzad, 44, trained in Tabriz and Bologna. | - | new | background | -
. Nine people are being treated and two have died. | dead:value=2 people; infected:value=11 patients | repeat h3.1 | recap | A,B
+ A spokesman for the hospital, Olek Zanetti, who is not related to the director, confirmed the letter and declined to say more. | nikzad:done | confirm h6.1 | news | -
+ The hospital employs 640 people. | - | new | background | -

== h7 | 2026-04-13T08:00Z | Corriere di Pelluno | https://corrierepelluno.example/monday-no-ward
H Monday comes, the ward stays dark | ward:failed | update h2.3 | news! | C
. A sheet of paper taped to the glass said "until 27 April, with regret". | ward:planned | update h2.3 | news! | C
+ So the minibuses left for Torrebruna again, an hour each way over the pass. | moved:about | new | colour | -
+ For Rukia Bonetti's father that makes nine hours on the road a week. | - | new | colour | -
. A third patient, a retired ferryman of 81, had died on Saturday evening, his daughter told us. | dead:value=3 people | update h3.1 | news! | B
+ The hospital has not counted him, saying that his heart was weak. | dead:value=2 people | dispute h7.4 | news! | B
+ Torrebruna is better known for its chestnut fair. | - | new | background | -
+ The minibus drivers are paid by the province, which has not said for how long. | - | new | news | -

== h8 | 2026-04-13T16:30Z | Health Inspectorate | https://inspectorate.example/interim/santa-jadwiga
H Interim findings, Santa Jadwiga Hospital, Pelluno | inquiry:under_way | new | news! | -
. Bacteria of the same strain were found in the water treatment plant and in the blood of eight patients. | cause:stands | new | news! | -
+ A filter due for replacement in November 2025 had not been replaced. | cause:about | new | news! | -
+ Two letters by the head of the unit bear the stamp of the director's secretariat. | warning:stands | confirm h4.4 | news! | -
. The number of persons infected is ten; one case reported earlier had another origin. | infected:value=10 persons | update h3.1 | news! | A
+ A final report will follow by the end of May. | inquiry:planned | new | news | -
+ The Inspectorate thanks the laboratory in Lodzia Mare. | - | new | boilerplate | -
+ In five other hospitals of the region the water was clean. | cause:about | new | news | -

== h9 | 2026-04-14T09:25Z | Canale Uno Sud | https://canaleunosud.example/1404
H "I should have read my post" | warning:stands | retract h4.2 | news! | -
. At dawn the director took back what he had told a newspaper: the letters did reach him, he says, but he never opened them. | warning:stands | repeat h9.0 | news! | -

== h10 | 2026-04-14T13:00Z | News Agency Vela | https://vela.example/1404-zanetti-out
H Santa Jadwiga director resigns over infections | director:done | update h4.6 | news! | D
. Corrado Zanetti stepped down on Tuesday, two hours after admitting he had been warned of contaminated water. | director:done; warning:stands | repeat h10.0,h9.1 | news! | D
+ His deputy, Grazyna Mfaume, takes over for six months. | director:about | new | news! | D
. He apologised to the families, although he rejected any personal guilt. | director:opinion | new | colour | -
+ Their lawyer, Behrouz Tassi, asked for 150,000 euros for each of the bereaved. | compensation:demanded | new | news! | -
+ Inspectors traced the infections to the water plant on Monday. | cause:stands | repeat h8.1 | recap | -
+ Zanetti, 60, had run the hospital since 2017. | director:about | new | background | -

== h11 | 2026-04-14T18:45Z | Corriere di Pelluno | https://corrierepelluno.example/goodbye-zanetti
H Zanetti goes by the side door | director:done | repeat h10.0 | news! | D
. There was no speech; a porter carried the two ferns. | - | new | colour | -
+ Mrs Mfaume began her term by lifting Dr Nikzad's suspension, which had lasted five days. | nikzad:cancelled | update h6.1 | news! | -
+ "I would like a coffee and then my ward," the doctor said. | nikzad:about | new | colour | -
. Correction: We wrote on Wednesday that Dr Nikzad's second letter was dated 2 April; it was dated 3 April. | warning:about | retract h4.4 | news | -

== h12 | 2026-04-27T07:50Z | Corriere di Pelluno | https://corrierepelluno.example/ward-reopens
H Eighteen chairs, new water: dialysis is back at Santa Jadwiga | ward:done | update h7.1 | news! | C
. The first needle went in at 6:58 this Monday. | ward:done | repeat h12.0 | news | C
+ Rukia Bonetti's father chose the chair by the radiator. | - | new | colour | -
+ All thirty-one of the displaced are expected home by Thursday. | moved:planned | update h2.4 | news | -
. The region put 60,000 euros a family on the table, and lawyer Tassi pushed it back across. | compensation:refused | update h10.4 | news! | -
+ On the ferryman the hospital has given way: three people died of the infection, acting director Mfaume said. | dead:value=3 people | update h7.5 | news! | B
+ On the roof, meanwhile, a helipad costing 4.2 million is being painted. | - | new | off | -
+ A nurse had hung paper lemons from the drip stands. | - | new | colour | -

== h13 | 2026-04-27T12:10Z | News Agency Vela | https://vela.example/2704-recap
H Dialysis ward reopens three weeks after fatal infections | ward:done | confirm h12.0 | news! | C
. A Pelluno hospital resumed dialysis on Monday, its duty doctor said by telephone. | ward:done | repeat h13.0 | news! | C
+ The ward was cleared on Easter Monday after patients caught a bloodstream infection. | ward:about | repeat h1.0 | recap | -
+ Ten fell ill, and three of them died. | infected:value=10 persons; dead:value=3 people | repeat h8.4,h12.5 | recap | A,B
+ The director resigned on 14 April. | director:done | repeat h10.0 | recap | D
. Prosecutors said they would wait for the final report before deciding on charges. | inquiry:about | new | news! | -

state 2026-04-07 | A | seven patients | -
state 2026-04-07 | B | EMPTY
state 2026-04-07 | C | clears dialysis ward; temporary closure; resume work on monday 13 april | -
state 2026-04-07 | D | EMPTY
state 2026-04-08 | A | a further nine are ill | seven patients
state 2026-04-08 | B | two dead; two patients | -
state 2026-04-08 | C | resume work on monday 13 april | -
state 2026-04-08 | D | he will not; called for zanetti to go | -
state 2026-04-09 | A | a further nine are ill; nine people are being treated | seven patients
state 2026-04-09 | B | two dead; two patients; two have died | -
state 2026-04-09 | C | resume work on monday 13 april | -
state 2026-04-09 | D | he will not | -
state 2026-04-13 | A | persons infected is ten | seven patients
state 2026-04-13 | B | a third patient; not counted him | -
state 2026-04-13 | C | until 27 april; the ward stays dark | resume work on monday 13 april
state 2026-04-13 | D | he will not | -
state 2026-04-14 | A | persons infected is ten | a further nine
state 2026-04-14 | B | a third patient; not counted him | -
state 2026-04-14 | C | until 27 april; the ward stays dark | resume work on monday 13 april
state 2026-04-14 | D | resigns; stepped down; grazyna mfaume; goes by the side door | he will not
state 2026-04-27 | A | persons infected is ten; ten fell ill | a further nine
state 2026-04-27 | B | three people died; three of them died | -
state 2026-04-27 | C | dialysis is back; reopens; resumed dialysis; the first needle | until 27 april
state 2026-04-27 | D | resigns; stepped down; grazyna mfaume; resigned on 14 april | he will not
ask How many patients died? | three | h12.5, h13.3
ask How many patients were infected? | ten | h8.4, h13.3
ask How many infections had the hospital reported on 7 April? | seven patients | h2.1
ask Who replaced Zanetti? | grazyna mfaume | h10.2
ask What caused the infections? | water treatment plant; filter | h8.1, h8.2
ask When did the ward reopen? | 6:58 this monday; on monday | h12.1, h13.1
ask How much did the families' lawyer ask for? | 150,000 euros | h10.4
ask Was the director warned? | SIDES | h4.2 ; h4.4 ; h9.1
ask Had the ferryman died of the infection, as seen on 13 April? | SIDES | h7.4 ; h7.5
ask Which firm was to replace the filter? | REFUSE
ask Will Zanetti be charged? | REFUSE
ask How old was the first patient who died? | REFUSE
since 2026-04-13 | h9.0, h10.0, h10.2, h10.4, h11.2, h12.0, h12.4, h12.5, h13.5
since 2026-04-09 | h7.1, h7.4, h7.5, h8.1, h8.4, h9.0, h10.0, h11.2, h12.0, h12.4, h12.5
