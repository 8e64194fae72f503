"""Function words that tell languages apart. Chosen so that a word is common in one language and rare in English."""

from __future__ import annotations

_ENGLISH = (
    "the of and to a in is are was were be been has have had that this these those with for from by on at as it its he"
    " she they we you his her their our not but or an which who will would can could should more than after before"
    " about over into out up down no if when what where how why all also only one two said says say new against between"
    " during under without most some any other there i my your me him them us do does did so just now then here"
)
_GERMAN = (
    "der die das den dem des ein eine einen einem einer eines und oder aber nicht ist sind war waren wird werden wurde"
    " wurden worden hat haben hatte hatten sein seine seinen seiner ihr ihre ihren ihrer mit von vom zum zur zu auf aus"
    " bei beim nach vor für über unter gegen durch ohne zwischen während wie als auch noch nur schon sich es er sie wir"
    " ich im am dass daß wenn weil damit soll sollen kann können muss müssen will wollen dies diese dieser dieses"
    " diesen diesem mehr sehr kein keine keinen um bis seit laut sowie jedoch hier dort dann da so was wer wo warum"
    " alle allen wieder weiter haben habe sagte sagt nun jetzt zwei drei jahre jahren uhr"
)
ENGLISH = frozenset(_ENGLISH.split())
GERMAN = frozenset(_GERMAN.split()) - {"will", "war", "so", "was", "die", "dies", "am"}
_FRENCH = "le la les des du une et est sont dans pour qui que sur avec pas par plus ce cette il elle nous vous rien ici"
_SPANISH = "el los las una y es son en para que con por más este esta se su al del como pero fue no hay"
_ITALIAN = "il lo gli una e è sono per che con non più questo questa si del della di nel come ma anche"
_DUTCH = "het een en zijn van voor dat die met niet op te aan door ook naar bij werd heeft wordt maar"
_PORTUGUESE = "os as uma e é são em para que com por mais este esta se seu ao da do como mas não foi"
_POLISH = "i w z na się nie jest to że do przez dla jak ale po od był jego oraz"
OTHERS = tuple(
    frozenset(text.split()) - ENGLISH for text in (_FRENCH, _SPANISH, _ITALIAN, _DUTCH, _PORTUGUESE, _POLISH)
)
_SHARED = "a i as do no me in on we he so or was will an over all also now then at is"
ONLY_ENGLISH = ENGLISH - frozenset(_SHARED.split())
"""English words that are not small words of the other languages too."""
