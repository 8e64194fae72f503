"""Irregular English forms, spelling pairs and derivations, as far as news on war and diplomacy needs them."""

from __future__ import annotations

from functools import cache

# base: irregular forms
_IRREGULAR = """
be: is are was were been being am | have: has had having | do: does did done | go: goes went gone going
take: took taken | retake: retook retaken | undertake: undertook undertaken | withdraw: withdrew withdrawn
fight: fought | shoot: shot | strike: struck stricken | lead: led | leave: left | lose: lost | win: won | hold: held
withhold: withheld | uphold: upheld | send: sent | spend: spent | build: built | rebuild: rebuilt | bring: brought
buy: bought | catch: caught | seek: sought | think: thought | teach: taught | break: broke broken | speak: spoke spoken
steal: stole stolen | freeze: froze frozen | choose: chose chosen | drive: drove driven | ride: rode ridden
rise: rose risen | arise: arose arisen | write: wrote written | sign: signed | fly: flew flown flies
throw: threw thrown | overthrow: overthrew overthrown | know: knew known | grow: grew grown | draw: drew drawn
see: saw seen | give: gave given | forgive: forgave forgiven | forbid: forbade forbidden | fall: fell fallen
come: came | become: became | overcome: overcame | begin: began begun | sink: sank sunk | swim: swam swum
run: ran | overrun: overran | stand: stood | withstand: withstood | understand: understood | meet: met | feed: fed
flee: fled | breed: bred | bleed: bled | keep: kept | sleep: slept | sweep: swept | creep: crept | feel: felt
deal: dealt | mean: meant | bear: bore borne | swear: swore sworn | tear: tore torn | wear: wore worn
find: found | bind: bound | wind: wound | lay: laid | lie: lay lain lying | die: died dying dies | tie: tying
pay: paid | say: said | sell: sold | tell: told | make: made | hide: hid hidden | slide: slid | dig: dug
stick: stuck | hang: hung | set: setting | put: putting | cut: cutting | hit: hitting | let: letting
spread: spreading | shed: shedding | split: splitting | quit: quitting | rid: ridding | get: got gotten getting
man: men | woman: women | child: children | person: people | crisis: crises | basis: bases | base: bases
corps: corps | troops: troop | forces: force | foot: feet | life: lives | knife: knives | wife: wives
thief: thieves | half: halves | self: selves | leaf: leaves | wolf: wolves | gas: gases
serviceman: servicemen | servicewoman: servicewomen | medium: media | memorandum: memoranda | analysis: analyses
forum: fora forums | datum: data | coup: coups | aircraft: aircraft
use: used using | owe: owed owing | spy: spies spied | ally: allies allied
""".replace("\n", " | ")

# British and other spellings -> the spelling that is compared
_SPELLINGS = """
defence: defense | offence: offense | licence: license | pretence: pretense | programme: program | centre: center
theatre: theater | metre: meter | fibre: fiber | calibre: caliber | manoeuvre: maneuver | manoeuvres: maneuvers
manoeuvring: maneuvering | aeroplane: airplane | armour: armor | armoured: armored | harbour: harbor
labour: labor | neighbour: neighbor | honour: honor | honoured: honored | colour: color | behaviour: behavior
favour: favor | rumour: rumor | endeavour: endeavor | grey: gray | cheque: check | tonne: ton | artefact: artifact
judgement: judgment | acknowledgement: acknowledgment | jewellery: jewelry | sceptical: skeptical | plough: plow
mould: mold | cosy: cozy | tyre: tire | draught: draft | gaol: jail | paediatric: pediatric | storey: story
kyiv: kiev | kharkiv: kharkov | odesa: odessa | lviv: lvov | qaida: qaeda | alqaida: alqaeda | daesh: isis
shiite: shia | ex: former | shi'ite: shia | toward: towards | united: united | uno: un | sceptre: scepter | sabre: saber
spectre: specter | ageing: aging | counsellor: counselor | councillor: councilor | traveller: traveler
signalling: signaling | travelled: traveled | travelling: traveling | labelled: labeled | fuelled: fueled
gen: general | lt: lieutenant | col: colonel | sgt: sergeant | capt: captain | maj: major | adm: admiral
cancelled: canceled | modelling: modeling | marshalled: marshaled | unmanoeuvrable: unmaneuverable
""".replace("\n", " | ")

# words of one family whose shapes rules cannot connect; the first one stands for all
_FAMILIES = """
defend defense defensive defender | offend offense offensive | invade invasion invader | decide decision decisive
threat threaten threatening | withdraw withdrawal | seize seizure | lose loss | die death dead deadly | flee flight
propose proposal | refuse refusal | approve approval | arrive arrival | deny denial | fly flight | sell sale
strategy strategic strategist | diplomacy diplomatic diplomat diplomatically | military militarily | war warfare
nuclear atomic | politics political | economy economic | history historic historical | europe european
ukraine ukrainian | russia russian | germany german | france french | britain british uk | america american us usa
china chinese | israel israeli | iran iranian | iraq iraqi | syria syrian | turkey turkish | poland polish
austria austrian | spain spanish | italy italian | afghanistan afghan | serbia serbian serb | korea korean
japan japanese | india indian | greece greek | yugoslavia yugoslav | palestine palestinian | libya libyan
terror terrorism terrorist | separatism separatist separate | rebel rebellion rebellious | destroy destruction
expand expansion | divide division | provide provision | suspend suspension | extend extension extent
succeed success successor | receive reception | perceive perception | produce production | reduce reduction
introduce introduction | conclude conclusion | explode explosion explosive | persuade persuasion | intrude intrusion
enter entry | try trial | choose choice | speak speech | advise advice advisor adviser | believe belief | prove proof
live life | grow growth | strong strength strengthen | weak weaken weakness | free freedom free liberation liberate
safe safety security secure | peace peaceful peacekeeping | violent violence violate | hostile hostility
independent independence | sovereign sovereignty | neutral neutrality | loyal loyalty | cruel cruelty
agree agreement | recruit recruitment | equip equipment | deploy deployment | bombard bombardment | govern government
settle settlement | treat treaty | pursue pursuit | maintain maintenance | explain explanation
mobilize mobilization | occupy occupation | annex annexation | escalate escalation | negotiate negotiation negotiator
mediate mediation mediator | liberate liberation | evacuate evacuation | assassinate assassination assassin
retaliate retaliation retaliatory | infiltrate infiltration | intervene intervention | insurgent insurgency
condemn condemnation | accuse accusation | interfere interference | resist resistance | assist assistance
attend attendance | surveil surveillance | reconnoitre reconnaissance | sanction sanctions | commit commitment
capture captive captivity prisoner | command commander | imprison imprisonment | arm armament arms armed
kill killing | train training | meet meeting | warn warning | bomb bombing bomber | build building | begin beginning
plant planting | shoot shooting shot | shell shelling | fight fighting fighter combat | mine mining | spy espionage
conquer conquest | revolt revolution | renounce renunciation | ratify ratification | verify verification
fortify fortification | justify justification | notify notification | identify identification | unify unification
coast coastal | nation national | region regional | center central | border bordering | continent continental
constitution constitutional | parliament parliamentary | president presidential presidency
minister ministerial ministry
comply compliance | rely reliance reliable | ally alliance | defy defiance | apply application | imply implication
navy naval | lead leader leadership | mutiny mutinous mutineer
""".replace("\n", " | ")

# equivalent: words that say nearly the same and that the glossary does not list; never more than an unsure link
_NEAR = """
weapon: gun, firearm | treaty: contract, deal | great power: superpower | dispute: row, disagreement, argument, quarrel
superior: senior official, senior officer | soldier: serviceman, GI
prime minister: PM | destruction: devastation | detainee: arrested
reinforce: tighten | violence: brutality | hostage-taker: kidnapper, captor
arms fair: gun show
""".replace("\n", " | ")


def near_words(equivalent: str) -> tuple[str, ...]:
    """Return words that say nearly the same as an equivalent of the glossary; () where none are known."""
    return _near().get(equivalent, ())


@cache
def _near() -> dict[str, tuple[str, ...]]:
    entries = (entry.partition(":") for entry in filter(None, (part.strip() for part in _NEAR.split("|"))))
    return {left: tuple(word.strip() for word in right.split(",")) for left, _, right in entries}


def irregular_forms() -> dict[str, frozenset[str]]:
    """Return form -> base forms."""
    table: dict[str, set[str]] = {}
    for entry in filter(None, (part.strip() for part in _IRREGULAR.split("|"))):
        base, _, forms = entry.partition(":")
        for form in forms.split():
            table.setdefault(form, set()).add(base.strip())
    return {form: frozenset(bases) for form, bases in table.items()}


def spellings() -> dict[str, str]:
    """Return spelling -> the spelling that is compared."""
    pairs = (entry.partition(":") for entry in filter(None, (part.strip() for part in _SPELLINGS.split("|"))))
    return {left.strip(): right.strip() for left, _, right in pairs}


def families() -> dict[str, frozenset[str]]:
    """Return word -> names of its families (their first words)."""
    table: dict[str, set[str]] = {}
    for entry in filter(None, (part.split() for part in _FAMILIES.split("|"))):
        for word in entry:
            table.setdefault(word, set()).add(entry[0])
    return {word: frozenset(names) for word, names in table.items()}
