story: The steel pipe surcharge
domain: tariffs
topic: Ostrevan surcharge on steel pipe from Kalmaria
description: Follow the surcharge that Ostreva puts on Kalmarian steel pipe, the exemptions, the answer from Kalmaria and what it does to the Tolvai works.
keywords: steel pipe, surcharge, Ostreva, Kalmaria, Tolvai works
entity: Benedek Sarro | Sarro, the finance minister of Ostreva | person
entity: Nadia Fenwick-Ubo | Fenwick-Ubo, Kalmaria's prime minister | person
entity: Tolvai works | Tolvai, the pipe mill | firm
aspect A: Rate | How high is Ostreva's surcharge on steel pipe?
aspect B: Exemption | Is pipe for hospitals and waterworks exempt?
aspect C: Retaliation | What does Kalmaria do in return?
aspect D: Furnaces | How many furnaces run at Tolvai?
aspect E: Sarro's position | What does Sarro say about lifting the surcharge?
matter surcharge: rate of the surcharge on steel pipe
matter exempt: exemption for hospital and waterworks pipe
matter retaliation: Kalmarian levy on Ostrevan apples
matter furnaces: number of furnaces running at Tolvai
matter lifting: Sarro's stand on lifting the surcharge
matter lost: orders lost by Tolvai
matter strike: strike at Tolvai
matter envoy: Kalmaria's envoy in Ostreva

== t1 | 2026-06-01T06:00Z | Interpool | https://interpool.example/1
H Ostreva sets surcharge on Kalmarian steel pipe | surcharge:planned | new | news! | A
. Ostreva will add 30 per cent to the price of steel pipe from Kalmaria as of Thursday, finance minister Benedek Sarro announced on Monday. | surcharge:planned | new | news! | A
+ Pipe for hospitals and waterworks is left out, according to the decree. | exempt:planned | new | news! | B
. "It comes off when they stop paying their mills to lose money, not an hour earlier," Sarro said. | lifting:opinion | new | news | E
. Kalmaria shipped about 210,000 tonnes to its neighbour in 2025. | - | new | background | -
== t2 | 2026-06-01T16:20Z | Tolvai Herald | https://tolvaiherald.example/1
H Mill town braces | - | new | colour | -
. At the Tolvai works, where all six furnaces were lit on Monday, people read the decree on their telephones. | furnaces:value=6 furnaces | new | news | D
+ "My father lived through the wire war," said crane driver Ossip Lund. | - | new | colour | -
. That quarrel, over fencing wire, lasted fourteen months and ended in 2004. | - | new | background | -
. Two buyers have called off contracts worth 9 million crowns, sales director Greta Amsel told this newspaper. | lost:value=9 million crowns | new | news! | -
. Ostreva's embassy did not return our calls. | - | new | colour | -
== t3 | 2026-06-02T09:00Z | Office of the Prime Minister of Kalmaria | https://pm-kalmaria.example/1
H Prime minister on the pipe decree | - | new | background | -
. The government regards the measure as unlawful and has put it to the trade body in Geneva. | - | new | news! | -
+ Should it take effect, a levy on Ostrevan apples will follow within the week. | retaliation:planned | new | news! | C
. Reports that the envoy has been called home are untrue. | envoy:denied | new | news | -
== t4 | 2026-06-02T17:45Z | Capital Echo | https://echo.example/1
H Envoy's bags are packed, whatever the premier says | envoy:planned | dispute t3.3 | news | -
. Two diplomats told the Echo that ambassador Rolf Tiede has been told to leave Ostreva by Friday. | envoy:planned | dispute t3.3 | news! | -
+ The residence's cook was seen giving away jam. | - | new | colour | -
. The surcharge of 30 per cent starts on Thursday. | surcharge:planned | repeat t1.1 | recap | A
. Ostreva's apple growers say that they sell a fifth of their crop to Kalmaria. | - | new | background | -
== t5 | 2026-06-04T05:30Z | Interpool | https://interpool.example/2
H Pipe lorries charged at border | surcharge:done | update t4.3,t1.1,t1.0 | news! | A
. The first load from Kalmaria was weighed and billed at 00:20 on Thursday at the Lenn bridge. | surcharge:done | new | news | A
+ The bill came to 30 per cent of the invoice, forwarder Ada Mirk said, showing the slip. | surcharge:done | confirm t5.0 | news! | A
. She was also made to pay for tubes bound for a children's ward, she added, although the decree spares them. | exempt:failed | dispute t1.2 | news! | B
. Ostreva's customs office said that no hospital goods had been billed. | exempt:stands | dispute t5.3 | news! | B
. Rolf Tiede crossed the same bridge in the other direction at seven. | envoy:done | update t4.1,t4.0 | news! | -
== t6 | 2026-06-04T18:00Z | Tolvai Herald | https://tolvaiherald.example/2
H Tolvai damps down two furnaces | furnaces:value=4 furnaces | update t2.1 | news! | D
. Four are left burning, works manager Henk Dorrit said at the gate. | furnaces:value=4 furnaces | new | news! | D
+ The union counts only three, since one of the four "is kept warm for show". | furnaces:value=3 furnaces | dispute t6.1 | news! | D
. Shop stewards want a walkout on Monday unless wages are guaranteed. | strike:demanded | new | news! | -
. The mill's plant in Brod, which makes rails, works as usual. | - | new | background | -
. Correction: our Monday report put the lost contracts at 9 million crowns; Ms Amsel had said 6 million. | lost:value=6 million crowns | retract t2.4 | news! | -
== t7 | 2026-06-05T08:00Z | Radio Lenn | https://radiolenn.example/1
H Customs owns up: ward tubes were billed after all | exempt:failed | confirm t5.3 | news! | B
. A clerk had used the old list, and the office takes back what it said on Thursday. | exempt:failed | retract t5.4 | news! | B
+ The forwarder gets her money back. | - | new | news | -
== t8 | 2026-06-08T07:00Z | Interpool | https://interpool.example/3
H Kalmaria taxes Ostrevan apples | retaliation:done | update t3.2 | news! | C
. A levy of 18 per cent has applied since midnight, prime minister Nadia Fenwick-Ubo told parliament. | retaliation:done | new | news! | C
+ Pears and cider are not touched. | - | new | news | -
. In Ostreva, Sarro answered within the hour that the surcharge on pipe would climb to 45 per cent on 15 June. | surcharge:planned | update t5.2,t5.0 | news! | A
. Tolvai's day shift did not turn up. | strike:done | update t6.3 | news! | -
== t9 | 2026-06-08T17:30Z | Tolvai Herald | https://tolvaiherald.example/3
H Silence at the gate | strike:about | new | colour | -
. By the union's tally, 1,100 people stayed at home. | strike:done | confirm t8.4 | news | -
. "There is no strike here, only a late bus," said Dorrit, the manager. | strike:denied | dispute t9.1,t8.4 | news | -
. The rail workers at Brod had their own walkout in spring. | - | new | background | -
. A satellite picture bought by the Herald shows heat from three chimneys, as the union had said. | furnaces:value=3 furnaces | confirm t6.2 | news! | D
== t10 | 2026-06-10T12:00Z | Capital Echo | https://echo.example/2
H Ten days of the pipe war: a look back | - | new | recap | -
. It began with 30 per cent on Kalmarian steel pipe, billed since last Thursday. | surcharge:done | repeat t5.2,t5.0 | recap | A
+ Kalmaria put 18 per cent on apples. | retaliation:done | repeat t8.1 | recap | C
. Its envoy went home. | envoy:done | repeat t5.5 | recap | -
. Sarro's next step, to 45, is set for Monday. | surcharge:planned | repeat t8.3 | recap | A
. In the mill town, according to the Herald, three chimneys are warm. | furnaces:value=3 furnaces | repeat t9.4 | recap | D
== t11 | 2026-06-13T10:00Z | Radio Lenn | https://radiolenn.example/2
H Sarro blinks: higher pipe rate put off to July | surcharge:planned | update t10.4,t8.3 | news! | A
. He is ready to scrap the whole thing "if they open their books", the minister said on the market square. | lifting:opinion | update t1.3 | news! | E
. A choir from Brod sang later in the evening. | - | new | off | -
== t12 | 2026-06-16T15:00Z | Interpool | https://interpool.example/4
H Surcharge halved as auditors are let into Tolvai | surcharge:done | update t11.0,t10.1 | news! | A
. Ostreva collects 15 per cent from Tuesday and has given up the step to 45, Sarro said. | surcharge:done | new | news! | A
. Fenwick-Ubo struck apples off the list in return. | retaliation:cancelled | update t10.2,t8.1 | news! | C
. Growers poured cider for the customs men at Lenn as untaxed crates went over. | retaliation:cancelled | confirm t12.2 | news | C
. Tiede is back at his desk, the foreign ministry of Kalmaria said. | envoy:done | update t10.3,t5.5 | news | -
. Dorrit had a fourth furnace lit for the visitors, and the union saw the smoke. | furnaces:value=4 furnaces | update t10.5,t9.4 | news! | D

state 2026-06-01 | A | 30 per cent | -
state 2026-06-01 | B | left out | -
state 2026-06-01 | C | EMPTY
state 2026-06-01 | D | all six | -
state 2026-06-01 | E | not an hour earlier | -
state 2026-06-02 | A | 30 per cent | -
state 2026-06-02 | B | left out | -
state 2026-06-02 | C | levy on ostrevan apples will follow | -
state 2026-06-02 | D | all six | -
state 2026-06-02 | E | not an hour earlier | -
state 2026-06-04 | A | lorries charged; billed at; 30 per cent of the invoice | starts on thursday
state 2026-06-04 | B | children's ward; no hospital goods | -
state 2026-06-04 | C | levy on ostrevan apples will follow | -
state 2026-06-04 | D | damps down two; four are left; only three | all six
state 2026-06-04 | E | not an hour earlier | -
state 2026-06-05 | A | lorries charged; billed at; 30 per cent of the invoice | starts on thursday
state 2026-06-05 | B | ward tubes were billed; old list | no hospital goods
state 2026-06-05 | C | levy on ostrevan apples will follow | -
state 2026-06-05 | D | damps down two; four are left; only three | all six
state 2026-06-05 | E | not an hour earlier | -
state 2026-06-08 | A | 45 per cent; 30 per cent of the invoice | starts on thursday
state 2026-06-08 | B | ward tubes were billed; old list | no hospital goods
state 2026-06-08 | C | taxes ostrevan apples; 18 per cent | will follow
state 2026-06-08 | D | three chimneys; only three | all six
state 2026-06-08 | E | not an hour earlier | -
state 2026-06-10 | A | 45 per cent; 30 per cent; to 45 | starts on thursday
state 2026-06-10 | B | ward tubes were billed; old list | no hospital goods
state 2026-06-10 | C | taxes ostrevan apples; 18 per cent | will follow
state 2026-06-10 | D | three chimneys; only three | all six
state 2026-06-10 | E | not an hour earlier | -
state 2026-06-13 | A | put off to july; 30 per cent | set for monday
state 2026-06-13 | B | ward tubes were billed; old list | no hospital goods
state 2026-06-13 | C | taxes ostrevan apples; 18 per cent | will follow
state 2026-06-13 | D | three chimneys; only three | all six
state 2026-06-13 | E | open their books | not an hour earlier
state 2026-06-16 | A | 15 per cent; surcharge halved | put off to july
state 2026-06-16 | B | ward tubes were billed; old list | no hospital goods
state 2026-06-16 | C | struck apples off; untaxed crates | 18 per cent
state 2026-06-16 | D | fourth furnace | three chimneys
state 2026-06-16 | E | open their books | not an hour earlier
ask How high is the surcharge on steel pipe? | 15 per cent; halved | t12.1,t12.0
ask What was the surcharge on 9 June? | 30 per cent | t5.2,t10.1
ask How many furnaces were lit at Tolvai on 1 June? | six | t2.1
ask How much did Tolvai lose in cancelled contracts? | 6 million | t6.5
ask Where is ambassador Tiede? | back at his desk | t12.4
ask Under what condition would Sarro lift the surcharge? | open their books | t11.1
ask How many furnaces were running at Tolvai on 4 June? | SIDES | t6.1 ; t6.2
ask Did Tolvai's workers strike on 8 June? | SIDES | t9.1 ; t9.2
ask Who leads the auditors at Tolvai? | REFUSE
ask What has the trade body in Geneva decided? | REFUSE
ask How much did the surcharge bring in for Ostreva? | REFUSE
ask When does the strike at Tolvai end? | REFUSE
since 2026-06-10 | t11.0, t11.1, t12.0, t12.1, t12.2, t12.4, t12.5
