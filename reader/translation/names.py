"""Proper names that German and English write differently: places and people of the news on war and diplomacy.

German name -> the English forms that count as the same. Both older and newer English forms count (Kiev, Kyiv): which
one a text uses is its own choice. Transcriptions follow the English usage of the news agencies.
"""

from __future__ import annotations

import re
from functools import cache

_NAMES = """
Kiew: Kyiv, Kiev | Charkiw: Kharkiv, Kharkov | Odessa: Odesa, Odessa | Lwiw: Lviv, Lvov | Lemberg: Lviv, Lvov, Lemberg
Dnipro: Dnipro, Dnieper | Saporischschja: Zaporizhzhia, Zaporizhia, Zaporozhye | Luhansk: Luhansk, Lugansk
Mykolajiw: Mykolaiv, Nikolaev | Tschernobyl: Chernobyl, Chornobyl | Tschernihiw: Chernihiv, Chernigov
Awdijiwka: Avdiivka, Avdeevka | Bachmut: Bakhmut, Artyomovsk | Pokrowsk: Pokrovsk | Cherson: Kherson
Sewastopol: Sevastopol | Sumy: Sumy | Krim: Crimea, Crimean | Donbass: Donbas, Donbass | Kursk: Kursk
Moskau: Moscow, Moscow's, Muscovite | Sankt Petersburg: St Petersburg, St. Petersburg, Saint Petersburg
Wladiwostok: Vladivostok | Tschetschenien: Chechnya | Grosny: Grozny | Belgorod: Belgorod
Warschau: Warsaw | Krakau: Krakow, Cracow | Danzig: Gdansk, Danzig | Posen: Poznan, Posen | Prag: Prague
Wien: Vienna | Zürich: Zurich | Genf: Geneva | Bern: Bern, Berne | Brüssel: Brussels | Den Haag: The Hague, Hague
Rom: Rome, Roman | Mailand: Milan | Neapel: Naples | Venedig: Venice | Lissabon: Lisbon | Athen: Athens
Belgrad: Belgrade | Bukarest: Bucharest | Kopenhagen: Copenhagen | Nikosia: Nicosia | Tiflis: Tbilisi | Eriwan: Yerevan
Jerewan: Yerevan | Aserbaidschan: Azerbaijan, Azerbaijani | Bergkarabach: Nagorno-Karabakh, Karabakh
Georgien: Georgia, Georgian
Moldau: Moldova, Moldovan | Transnistrien: Transnistria | Weißrussland: Belarus, Belarusian | Belarus: Belarus
Litauen: Lithuania, Lithuanian | Lettland: Latvia, Latvian | Estland: Estonia, Estonian | Polen: Poland, Polish, Pole
Ukraine: Ukraine, Ukrainian | Russland: Russia, Russian | Tschechien: Czech Republic, Czechia, Czech
Ungarn: Hungary, Hungarian | Rumänien: Romania, Romanian | Bulgarien: Bulgaria, Bulgarian | Kroatien: Croatia
Serbien: Serbia, Serbian | Griechenland: Greece, Greek | Türkei: Turkey, Türkiye, Turkiye, Turkish
Zypern: Cyprus
Frankreich: France, French | Spanien: Spain, Spanish | Italien: Italy, Italian | Österreich: Austria, Austrian
Schweiz: Switzerland, Swiss | Niederlande: Netherlands, Dutch | Norwegen: Norway, Norwegian
Schweden: Sweden, Swedish, Swede
Finnland: Finland, Finnish | Dänemark: Denmark, Danish | Großbritannien: Britain, British, UK, United Kingdom
Deutschland: Germany, German | Vereinigte Staaten: United States, US, U.S. | China: China, Chinese | Indien: India
Peking: Beijing, Peking | Taiwan: Taiwan | Nordkorea: North Korea | Südkorea: South Korea | Pjöngjang: Pyongyang
Tokio: Tokyo | Afghanistan: Afghanistan, Afghan | Pakistan: Pakistan | Kundus: Kunduz | Masar-i-Scharif: Mazar-i-Sharif
Syrien: Syria, Syrian | Irak: Iraq, Iraqi | Iran: Iran, Iranian | Israel: Israel, Israeli | Libanon: Lebanon, Lebanese
Jordanien: Jordan | Ägypten: Egypt, Egyptian | Libyen: Libya, Libyan | Jemen: Yemen, Yemeni | Saudi-Arabien: Saudi
Katar: Qatar, Qatari | Gazastreifen: Gaza Strip, Gaza | Westjordanland: West Bank | Damaskus: Damascus | Bagdad: Baghdad
Teheran: Tehran | Kairo: Cairo | Tripolis: Tripoli | Sanaa: Sanaa, Sana'a | Dschidda: Jeddah | Riad: Riyadh
Algerien: Algeria | Marokko: Morocco | Tunesien: Tunisia | Äthiopien: Ethiopia | Sudan: Sudan | Südsudan: South Sudan
Mosambik: Mozambique | Kongo: Congo | Kamerun: Cameroon | Niger: Niger | Mali: Mali | Tschad: Chad
Ostsee: Baltic Sea, Baltic | Schwarzes Meer: Black Sea | Mittelmeer: Mediterranean | Rotes Meer: Red Sea
Asowsches Meer: Sea of Azov | Südchinesisches Meer: South China Sea | Nordsee: North Sea
Selenskyj: Zelensky, Zelenskyy, Zelenskiy | Selenski: Zelensky, Zelenskyy | Putin: Putin | Lawrow: Lavrov
Schoigu: Shoigu | Medwedew: Medvedev | Gerassimow: Gerasimov | Peskow: Peskov | Lukaschenko: Lukashenko
Nawalny: Navalny | Prigoschin: Prigozhin | Jelzin: Yeltsin | Gorbatschow: Gorbachev | Chruschtschow: Khrushchev
Janukowytsch: Yanukovych | Poroschenko: Poroshenko | Klitschko: Klitschko | Saluschnyj: Zaluzhnyi, Zaluzhny
Syrskyj: Syrskyi, Syrsky | Kuleba: Kuleba | Reznikow: Reznikov | Umjerow: Umerov | Beloussow: Belousov
Tichanowskaja: Tsikhanouskaya, Tikhanovskaya | Erdoğan: Erdogan, Erdoğan | Chamenei: Khamenei | Assad: Assad
Kyjiw: Kyiv, Kiev | Odesa: Odesa, Odessa | Saporischja: Zaporizhzhia, Zaporizhia, Zaporozhye
Tschornobyl: Chernobyl, Chornobyl
Donezk: Donetsk | Isjum: Izium, Izyum | Slowjansk: Sloviansk, Slavyansk | Kupjansk: Kupiansk, Kupyansk
Sjewjerodonezk: Sievierodonetsk, Severodonetsk | Lyssytschansk: Lysychansk | Wuhledar: Vuhledar, Ugledar
Butscha: Bucha | Tschassiw Jar: Chasiv Yar | Torezk: Toretsk | Krywyj Rih: Kryvyi Rih | Schytomyr: Zhytomyr
Iwano-Frankiwsk: Ivano-Frankivsk | Tscherkassy: Cherkasy | Dnepr: Dnieper, Dnipro | Smolensk: Smolensk
Rostow: Rostov | Woronesch: Voronezh | Brjansk: Bryansk | Murmansk: Murmansk | Nowosibirsk: Novosibirsk
Noworossijsk: Novorossiysk | Königsberg: Kaliningrad, Königsberg | Kaukasus: Caucasus | Sibirien: Siberia, Siberian
Hisbollah: Hezbollah, Hizbullah, Hizbollah | Huthi: Houthi | Netanjahu: Netanyahu | Gallant: Gallant
Chan Junis: Khan Younis, Khan Yunis | Dschabalija: Jabalia, Jabaliya | Golanhöhen: Golan | Hodeida: Hodeidah, Hodeida
Mossul: Mosul | Erbil: Erbil, Irbil | Kabul: Kabul | Kandahar: Kandahar | Kaschmir: Kashmir, cashmere | Maskat: Muscat
Chartum: Khartoum | Addis Abeba: Addis Ababa | Mogadischu: Mogadishu | Somalia: Somalia, Somali | Eritrea: Eritrea
Elfenbeinküste: Ivory Coast, Côte d'Ivoire | Südafrika: South Africa | Nordirland: Northern Ireland
Irland: Ireland, Irish
Schottland: Scotland, Scottish | Belgien: Belgium, Belgian | Portugal: Portugal, Portuguese | Albanien: Albania
Slowakei: Slovakia, Slovak | Slowenien: Slovenia, Slovene | Bosnien: Bosnia
Nordmazedonien: North Macedonia, Macedonia
Straßburg: Strasbourg | Lüttich: Liège, Liege | Antwerpen: Antwerp | Bukarest: Bucharest | Budapest: Budapest
Philippinen: Philippines, Philippine, Filipino | Indonesien: Indonesia | Brasilien: Brazil, Brazilian | Mexiko: Mexico
Kolumbien: Colombia | Kuba: Cuba, Cuban | Kanada: Canada, Canadian | Australien: Australia | Neuseeland: New Zealand
Kasachstan: Kazakhstan | Usbekistan: Uzbekistan | Tadschikistan: Tajikistan | Kirgisistan: Kyrgyzstan
Armenien: Armenia
"""

_SHORT = 3
"""Names of so few letters count only as they are written, as whole words."""


@cache
def _table() -> dict[str, tuple[str, ...]]:
    rows = (row.partition(":") for line in _NAMES.strip().splitlines() for row in line.split("|"))
    return {german.strip(): tuple(form.strip() for form in forms.split(",")) for german, _, forms in rows}


@cache
def _pattern() -> re.Pattern[str]:
    names = "|".join(re.escape(name) for name in sorted(_table(), key=len, reverse=True))
    return re.compile(rf"(?<![\w-])({names})(?:s|')?(?![\w-])")


def german_names(text: str) -> list[str]:
    """Return the known names of a German text in order, each once; the genitive -s is taken off."""
    return list(dict.fromkeys(match.group(1) for match in _pattern().finditer(text)))


def english_forms(name: str) -> tuple[str, ...]:
    """Return how English may write a German name, usual form first; () where the name is not known."""
    return _table().get(name, ())


def missing_names(german: str, english: str) -> list[str]:
    """Return the known names of the German sentence that its translation has in none of their English forms.

    A pronoun or a paraphrase may stand for a name: what is returned is a hint, never a verdict.
    """
    said = " ".join(english.replace("’", "'").split())
    return [
        name for name in german_names(german) if not any(_is_in(form, said) for form in (*english_forms(name), name))
    ]


def _is_in(form: str, said: str) -> bool:
    """Say whether a name begins a word of the text: Rome is not in "from", the US not in "use"."""
    at = said.find(form) if len(form) <= _SHORT else said.casefold().find(form.casefold())
    while at >= 0:
        end = at + len(form)
        if not said[at - 1 : at].isalnum() and (len(form) > _SHORT or not said[end : end + 1].isalpha()):
            return True
        at = said.find(form, at + 1) if len(form) <= _SHORT else said.casefold().find(form.casefold(), at + 1)
    return False
