<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AddressDialog</name>
    <message>
        <source>Open an address</source>
        <translation>Eine Adresse öffnen</translation>
    </message>
    <message>
        <source>Lagebild asks the page&apos;s host for this page only: no pictures, no scripts, no cookies. Opening an address is your agreement to ask its host.</source>
        <translation>Lagebild fragt den Server nur nach dieser Seite: keine Bilder, keine Skripte, keine Cookies. Mit dem Öffnen einer Adresse stimmen Sie der Anfrage an ihren Server zu.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>The page is on its way</source>
        <translation>Die Seite ist unterwegs</translation>
    </message>
    <message>
        <source>Paste instead</source>
        <translation>Stattdessen einfügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>Addresses</name>
    <message>
        <source>Local only is switched on: no host is asked.</source>
        <translation>„Nur lokal“ ist eingeschaltet: Es wird kein Server gefragt.</translation>
    </message>
    <message>
        <source>Opening the page…</source>
        <translation>Die Seite wird geöffnet…</translation>
    </message>
    <message>
        <source>Paste instead</source>
        <translation>Stattdessen einfügen</translation>
    </message>
    <message>
        <source>Only the teaser of this article is public.</source>
        <translation>Von diesem Artikel ist nur der Anfang öffentlich.</translation>
    </message>
    <message>
        <source>Sign in with a browser, copy the article and paste it.</source>
        <translation>Melden Sie sich in einem Browser an, kopieren Sie den Artikel und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>This text does not seem to be German.</source>
        <translation>Dieser Text scheint nicht deutsch zu sein.</translation>
    </message>
    <message>
        <source>Terms are looked for as in a German text, and engines translate from German.</source>
        <translation>Begriffe werden wie in einem deutschen Text gesucht, und die Dienste übersetzen aus dem Deutschen.</translation>
    </message>
</context>
<context>
    <name>ArticlesPage</name>
    <message>
        <source>Search in German and English: words, &quot;a phrase&quot;, -without</source>
        <translation>Deutsch und Englisch durchsuchen: Wörter, &quot;eine Wendung&quot;, -ohne</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Most terms</source>
        <translation>Meiste Begriffe</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>All outlets</source>
        <translation>Alle Medien</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle Schlagwörter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter …</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Fassungen …</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>{count} of {total} articles</source>
        <translation>{count} von {total} Artikeln</translation>
    </message>
    <message>
        <source>{total} articles</source>
        <translation>{total} Artikel</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>No article was opened yet. What you open is kept here, with its translation and your notes.</source>
        <translation>Noch kein Artikel wurde geöffnet. Was Sie öffnen, wird hier aufbewahrt, mit der Übersetzung und Ihren Notizen.</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, or only the beginning of a word.</source>
        <translation>Nichts gefunden. Versuchen Sie weniger Wörter oder nur einen Wortanfang.</translation>
    </message>
    <message>
        <source>No article has this outlet and this tag.</source>
        <translation>Kein Artikel hat dieses Medium und dieses Schlagwort.</translation>
    </message>
    <message>
        <source>1 term</source>
        <translation>1 Begriff</translation>
    </message>
    <message>
        <source>{count} terms</source>
        <translation>{count} Begriffe</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Notiz</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} Notizen</translation>
    </message>
    <message>
        <source>{count} versions</source>
        <translation>{count} Fassungen</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Larger type</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Übliche Größe</translation>
    </message>
    <message>
        <source>Narrow lines</source>
        <translation>Schmale Zeilen</translation>
    </message>
    <message>
        <source>Usual lines</source>
        <translation>Übliche Zeilen</translation>
    </message>
    <message>
        <source>Wide lines</source>
        <translation>Breite Zeilen</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Farben des Systems</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Mark terms</source>
        <translation>Begriffe markieren</translation>
    </message>
    <message>
        <source>Mark possible terms too</source>
        <translation>Auch mögliche Begriffe markieren</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups of your glossary</source>
        <translation>Sicherungen Ihres Glossars</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made before each import and before each new version.</source>
        <translation>Es gibt noch keine Sicherung. Vor jedem Import und vor jeder neuen Programmversion wird eine angelegt.</translation>
    </message>
    <message>
        <source>A backup holds your own entries, your changes and your other glossaries. Before it is restored, what you have now is backed up as well.</source>
        <translation>Eine Sicherung enthält Ihre eigenen Einträge, Ihre Änderungen und Ihre weiteren Glossare. Bevor sie eingespielt wird, wird auch der jetzige Stand gesichert.</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} Einträge</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>vor dem Einspielen einer Sicherung</translation>
    </message>
    <message>
        <source>when you asked for it</source>
        <translation>auf Ihren Wunsch</translation>
    </message>
    <message>
        <source>before a new version of the program</source>
        <translation>vor einer neuen Programmversion</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Enter restores, Delete removes for good</source>
        <translation>Eingabe stellt wieder her, Entf löscht endgültig</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} Artikel</translation>
    </message>
    <message>
        <source>deleted {date}</source>
        <translation>gelöscht {date}</translation>
    </message>
</context>
<context>
    <name>CandidatesPanel</name>
    <message>
        <source>Candidates for the glossary</source>
        <translation>Kandidaten für das Glossar</translation>
    </message>
    <message>
        <source>Words that no glossary has</source>
        <translation>Wörter, die kein Glossar hat</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Aufnehmen …</translation>
    </message>
    <message>
        <source>Add this word to the glossary (Enter or A)</source>
        <translation>Dieses Wort ins Glossar aufnehmen (Eingabe oder A)</translation>
    </message>
    <message>
        <source>Not a term</source>
        <translation>Kein Begriff</translation>
    </message>
    <message>
        <source>Never offer this word again (Del)</source>
        <translation>Dieses Wort nie wieder anbieten (Entf)</translation>
    </message>
    <message>
        <source>Words of this article that look like terms and stand in no glossary.</source>
        <translation>Wörter dieses Artikels, die nach Begriffen aussehen und in keinem Glossar stehen.</translation>
    </message>
    <message>
        <source>No word of this article looks like a term that is missing.</source>
        <translation>Kein Wort dieses Artikels sieht nach einem fehlenden Begriff aus.</translation>
    </message>
    <message>
        <source>name of a system?</source>
        <translation>Name eines Systems?</translation>
    </message>
    <message>
        <source>abbreviation?</source>
        <translation>Abkürzung?</translation>
    </message>
    <message>
        <source>from {parts}</source>
        <translation>aus {parts}</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 Stelle</translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation>{count} Stellen</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>No glossary entry.</source>
        <translation>Kein Glossareintrag.</translation>
    </message>
    <message>
        <source>also: {words}</source>
        <translation>auch: {words}</translation>
    </message>
    <message>
        <source>here: “{words}”</source>
        <translation>hier: „{words}“</translation>
    </message>
    <message>
        <source>follows the glossary</source>
        <translation>folgt dem Glossar</translation>
    </message>
    <message>
        <source>differs, expected “{words}”</source>
        <translation>weicht ab, erwartet „{words}“</translation>
    </message>
    <message>
        <source>differs from the glossary</source>
        <translation>weicht vom Glossar ab</translation>
    </message>
    <message>
        <source>noun</source>
        <translation>Substantiv</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>Verb</translation>
    </message>
    <message>
        <source>adjective</source>
        <translation>Adjektiv</translation>
    </message>
    <message>
        <source>adverb</source>
        <translation>Adverb</translation>
    </message>
    <message>
        <source>phrase</source>
        <translation>Wendung</translation>
    </message>
    <message>
        <source>abbreviation</source>
        <translation>Abkürzung</translation>
    </message>
    <message>
        <source>no plural</source>
        <translation>kein Plural</translation>
    </message>
    <message>
        <source>no entry of its own</source>
        <translation>kein eigener Eintrag</translation>
    </message>
    <message>
        <source>Lagebild glossary</source>
        <translation>Lagebild-Glossar</translation>
    </message>
    <message>
        <source>your glossary</source>
        <translation>Ihr Glossar</translation>
    </message>
    <message>
        <source>short:</source>
        <translation>kurz:</translation>
    </message>
    <message>
        <source>in full:</source>
        <translation>ausgeschrieben:</translation>
    </message>
    <message>
        <source>also in German:</source>
        <translation>auch:</translation>
    </message>
    <message>
        <source>kind of:</source>
        <translation>Oberbegriff:</translation>
    </message>
    <message>
        <source>part of:</source>
        <translation>Teil von:</translation>
    </message>
    <message>
        <source>see also:</source>
        <translation>siehe auch:</translation>
    </message>
    <message>
        <source>opposite:</source>
        <translation>Gegenteil:</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Keep this card open (click on it)</source>
        <translation>Diese Karte offen halten (Klick auf die Karte)</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Nicht hier</translation>
    </message>
    <message>
        <source>This place is not the term: remove the mark here</source>
        <translation>Diese Stelle ist nicht der Begriff: die Markierung hier entfernen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Never mark this word as this term</source>
        <translation>Dieses Wort nie als diesen Begriff markieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change this entry in your glossary</source>
        <translation>Diesen Eintrag im eigenen Glossar ändern</translation>
    </message>
</context>
<context>
    <name>CardBody</name>
    <message>
        <source>Definition in German</source>
        <translation>Definition auf Deutsch</translation>
    </message>
    <message>
        <source>Definition in English</source>
        <translation>Definition auf Englisch</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Check of the translation</source>
        <translation>Prüfung der Übersetzung</translation>
    </message>
    <message>
        <source>Places to look at</source>
        <translation>Stellen zum Ansehen</translation>
    </message>
    <message>
        <source>Accept here</source>
        <translation>Hier in Ordnung</translation>
    </message>
    <message>
        <source>This rendering is good: do not list it again (A)</source>
        <translation>Diese Übersetzung ist gut: nicht mehr auflisten (A)</translation>
    </message>
    <message>
        <source>Change the sentence: it becomes your own correction (U)</source>
        <translation>Den Satz ändern: Er wird zu Ihrer eigenen Fassung (U)</translation>
    </message>
    <message>
        <source>Numbers that the English does not seem to have</source>
        <translation>Zahlen, die im Englischen zu fehlen scheinen</translation>
    </message>
    <message>
        <source>Dates that differ</source>
        <translation>Daten, die abweichen</translation>
    </message>
    <message>
        <source>Names that the English does not seem to have</source>
        <translation>Namen, die im Englischen zu fehlen scheinen</translation>
    </message>
    <message>
        <source>“{said}”: the glossary advises against it</source>
        <translation>„{said}“: Davon rät das Glossar ab</translation>
    </message>
    <message>
        <source>“{said}” in: {sentence}</source>
        <translation>„{said}“ in: {sentence}</translation>
    </message>
    <message>
        <source>Nothing is translated yet, so there is nothing to check.</source>
        <translation>Noch ist nichts übersetzt, also gibt es nichts zu prüfen.</translation>
    </message>
    <message>
        <source>The translation keeps to the glossary, and figures and names agree.</source>
        <translation>Die Übersetzung hält sich an das Glossar; Zahlen und Namen stimmen überein.</translation>
    </message>
    <message>
        <source>1 rendering to look at</source>
        <translation>1 Übersetzung ansehen</translation>
    </message>
    <message>
        <source>{count} renderings to look at</source>
        <translation>{count} Übersetzungen ansehen</translation>
    </message>
    <message>
        <source>1 hint about figures and names</source>
        <translation>1 Hinweis zu Zahlen und Namen</translation>
    </message>
    <message>
        <source>{count} hints about figures and names</source>
        <translation>{count} Hinweise zu Zahlen und Namen</translation>
    </message>
    <message>
        <source>Use “{term}”</source>
        <translation>„{term}“ verwenden</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check {count}</source>
        <translation>Prüfen {count}</translation>
    </message>
    <message>
        <source>“{what}” is accepted here.</source>
        <translation>„{what}“ gilt hier als in Ordnung.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>This cannot be kept: {reason}.</source>
        <translation>Das lässt sich nicht speichern: {reason}.</translation>
    </message>
    <message>
        <source>The sentence has changed meanwhile.</source>
        <translation>Der Satz hat sich inzwischen geändert.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Nothing is translated yet that could be compared.</source>
        <translation>Noch ist nichts übersetzt, was sich vergleichen ließe.</translation>
    </message>
    <message>
        <source>Switch it off in the settings to translate.</source>
        <translation>Zum Übersetzen in den Einstellungen ausschalten.</translation>
    </message>
    <message>
        <source>{count} sentences could not be compared.</source>
        <translation>{count} Sätze ließen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>1 sentence could not be compared.</source>
        <translation>1 Satz konnte nicht verglichen werden.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>{engine} says the same everywhere.</source>
        <translation>{engine} sagt überall dasselbe.</translation>
    </message>
</context>
<context>
    <name>ConcordancePage</name>
    <message>
        <source>A term in any form, for instance Streitkräften</source>
        <translation>Ein Begriff in beliebiger Form, zum Beispiel Streitkräften</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Sentences with the term</source>
        <translation>Sätze mit dem Begriff</translation>
    </message>
    <message>
        <source>No sentence of the library has “{word}”.</source>
        <translation>Kein Satz der Bibliothek enthält „{word}“.</translation>
    </message>
    <message>
        <source>Type a term and press Enter: every sentence with it is listed, in both languages.</source>
        <translation>Geben Sie einen Begriff ein und drücken Sie die Eingabetaste: Jeder Satz mit ihm wird in beiden Sprachen aufgeführt.</translation>
    </message>
    <message>
        <source>1 sentence</source>
        <translation>1 Satz</translation>
    </message>
    <message>
        <source>{count} sentences</source>
        <translation>{count} Sätze</translation>
    </message>
    <message>
        <source>not translated</source>
        <translation>nicht übersetzt</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Translate with {engine}?</source>
        <translation>Mit {engine} übersetzen?</translation>
    </message>
    <message>
        <source>To translate, Lagebild sends text from this computer to {host}.</source>
        <translation>Zum Übersetzen sendet Lagebild Text von diesem Rechner an {host}.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>What {host} does with it</source>
        <translation>Was {host} damit macht</translation>
    </message>
    <message>
        <source>You are asked once for each server. Settings take the agreement back, or switch to local only.</source>
        <translation>Sie werden für jeden Server einmal gefragt. In den Einstellungen lässt sich die Zustimmung zurücknehmen oder „Nur lokal“ einschalten.</translation>
    </message>
    <message>
        <source>Agree and translate</source>
        <translation>Zustimmen und übersetzen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>The session cannot be saved: {reason}.</source>
        <translation>Die Sitzung lässt sich nicht speichern: {reason}.</translation>
    </message>
    <message>
        <source>Articles (*.txt *.md *.html *.htm *.docx *.odt *.rtf *.pdf *.epub *.eml *.mhtml);;All files (*)</source>
        <translation>Artikel (*.txt *.md *.html *.htm *.docx *.odt *.rtf *.pdf *.epub *.eml *.mhtml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>Artikel öffnen</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>“{term}” is not marked here any more.</source>
        <translation>„{term}“ wird hier nicht mehr markiert.</translation>
    </message>
    <message>
        <source>“{term}” is never marked any more.</source>
        <translation>„{term}“ wird nie mehr markiert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The correction cannot be kept beyond this session: {reason}.</source>
        <translation>Die Berichtigung kann nicht über diese Sitzung hinaus behalten werden: {reason}.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in Lagebild</source>
        <translation>In Lagebild ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>This is a mistake in the program, not yours. You can go on working; what you did last may not have been done. The report below holds no text of your articles and no keys.</source>
        <translation>Das ist ein Fehler im Programm, nicht Ihrer. Sie können weiterarbeiten; was Sie zuletzt getan haben, ist vielleicht nicht geschehen. Der Bericht unten enthält keinen Text Ihrer Artikel und keine Schlüssel.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>DecisionsDialog</name>
    <message>
        <source>Corrected marks</source>
        <translation>Berichtigte Markierungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>These words are not marked as terms, because you said so.</source>
        <translation>Diese Wörter werden nicht als Begriffe markiert, weil Sie es so bestimmt haben.</translation>
    </message>
    <message>
        <source>No mark is corrected. Not here and Never on a term&apos;s card take marks away.</source>
        <translation>Keine Markierung ist berichtigt. „Nicht hier“ und „Nie“ auf der Karte eines Begriffs entfernen Markierungen.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Not here: {sentence}</source>
        <translation>Nicht hier: {sentence}</translation>
    </message>
    <message>
        <source>Mark again</source>
        <translation>Wieder markieren</translation>
    </message>
</context>
<context>
    <name>DeepLGlossary</name>
    <message>
        <source>Local only is switched on: nothing is sent.</source>
        <translation>„Nur lokal“ ist eingeschaltet: Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>{count} terms are at DeepL; its translations follow them from now on.</source>
        <translation>{count} Begriffe liegen bei DeepL; seine Übersetzungen richten sich von jetzt an danach.</translation>
    </message>
    <message>
        <source>DeepL: {used} of {allowed} characters of this month are used.</source>
        <translation>DeepL: {used} von {allowed} Zeichen dieses Monats sind verbraucht.</translation>
    </message>
    <message>
        <source>The glossary is removed from DeepL.</source>
        <translation>Das Glossar ist bei DeepL gelöscht.</translation>
    </message>
</context>
<context>
    <name>DeepLGlossaryDialog</name>
    <message>
        <source>Your glossary at DeepL</source>
        <translation>Ihr Glossar bei DeepL</translation>
    </message>
    <message>
        <source>DeepL can use a glossary of its own. Lagebild then sends every German term of your glossaries with its preferred English to {host}: no definitions, no notes, no articles. DeepL keeps it under your key until you remove it here, and follows it in your translations.</source>
        <translation>DeepL kann ein eigenes Glossar verwenden. Lagebild sendet dann jeden deutschen Begriff Ihrer Glossare mit der bevorzugten englischen Entsprechung an {host}: keine Erklärungen, keine Notizen, keine Artikel. DeepL bewahrt es unter Ihrem Schlüssel auf, bis Sie es hier löschen, und richtet sich beim Übersetzen danach.</translation>
    </message>
    <message>
        <source>A glossary of yours is at DeepL and in use.</source>
        <translation>Ein Glossar von Ihnen liegt bei DeepL und wird verwendet.</translation>
    </message>
    <message>
        <source>None is in use now.</source>
        <translation>Zurzeit wird keines verwendet.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Agree and send</source>
        <translation>Zustimmen und senden</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>Asks DeepL how many characters of this month are used</source>
        <translation>Fragt DeepL, wie viele Zeichen dieses Monats verbraucht sind</translation>
    </message>
    <message>
        <source>Remove from DeepL</source>
        <translation>Bei DeepL löschen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>1 place</source>
        <translation>1 Stelle</translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation>{count} Stellen</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Show the card of the chosen term</source>
        <translation>Die Karte des gewählten Begriffs zeigen</translation>
    </message>
    <message>
        <source>Hide this card</source>
        <translation>Diese Karte ausblenden</translation>
    </message>
    <message>
        <source>Show card</source>
        <translation>Karte zeigen</translation>
    </message>
    <message>
        <source>Hide card</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source>Military</source>
        <translation>Militär</translation>
    </message>
    <message>
        <source>Diplomacy</source>
        <translation>Diplomatie</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Politik</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Select one or some German words first, then add them to the glossary.</source>
        <translation>Wählen Sie zuerst ein deutsches Wort oder mehrere aus und nehmen Sie sie dann ins Glossar auf.</translation>
    </message>
    <message>
        <source>Add to glossary…</source>
        <translation>Ins Glossar aufnehmen …</translation>
    </message>
    <message>
        <source>The glossary has “{german}” already: {english}. Save only if you mean something else.</source>
        <translation>Das Glossar hat „{german}“ schon: {english}. Speichern Sie nur, wenn Sie etwas anderes meinen.</translation>
    </message>
    <message>
        <source>The shipped entry stays as it is: your version lies on top of it and can be reset.</source>
        <translation>Der mitgelieferte Eintrag bleibt, wie er ist: Ihre Fassung liegt darüber und lässt sich zurücksetzen.</translation>
    </message>
    <message>
        <source>The German term is missing.</source>
        <translation>Der deutsche Begriff fehlt.</translation>
    </message>
    <message>
        <source>The English term is missing.</source>
        <translation>Der englische Begriff fehlt.</translation>
    </message>
    <message>
        <source>The glossary has no other entry “{term}” to relate this one to.</source>
        <translation>Das Glossar hat keinen anderen Eintrag „{term}“, auf den sich dieser beziehen könnte.</translation>
    </message>
    <message>
        <source>This cannot be found in a text: {reason}.</source>
        <translation>Das lässt sich in einem Text nicht finden: {reason}.</translation>
    </message>
    <message>
        <source>“{term}” is in your glossary now.</source>
        <translation>„{term}“ steht jetzt in Ihrem Glossar.</translation>
    </message>
    <message>
        <source>“{term}” is changed in your glossary.</source>
        <translation>„{term}“ ist in Ihrem Glossar geändert.</translation>
    </message>
    <message>
        <source>{count} entries are taken out.</source>
        <translation>{count} Einträge sind herausgenommen.</translation>
    </message>
    <message>
        <source>“{term}” counts again.</source>
        <translation>„{term}“ gilt wieder.</translation>
    </message>
    <message>
        <source>“{term}” is as it was shipped again.</source>
        <translation>„{term}“ ist wieder, wie mitgeliefert.</translation>
    </message>
    <message>
        <source>“{term}” is taken out of the glossary.</source>
        <translation>„{term}“ ist aus dem Glossar genommen.</translation>
    </message>
    <message>
        <source>“{other}” is merged into “{term}”.</source>
        <translation>„{other}“ ist mit „{term}“ vereint.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The sentences of the article, paragraph by paragraph, and this computer&apos;s network address. No glossary, no notes.</source>
        <translation>Die Sätze des Artikels, Absatz für Absatz, und die Netzadresse dieses Rechners. Kein Glossar, keine Notizen.</translation>
    </message>
    <message>
        <source>The sentences of the article, paragraph by paragraph, and this computer&apos;s network address. No glossary, no notes. The key, where you gave one.</source>
        <translation>Die Sätze des Artikels, Absatz für Absatz, und die Netzadresse dieses Rechners. Kein Glossar, keine Notizen. Der Schlüssel, falls Sie einen angegeben haben.</translation>
    </message>
    <message>
        <source>The sentences of the article, paragraph by paragraph, and this computer&apos;s network address. No glossary, no notes. Your DeepL key.</source>
        <translation>Die Sätze des Artikels, Absatz für Absatz, und die Netzadresse dieses Rechners. Kein Glossar, keine Notizen. Ihr DeepL-Schlüssel.</translation>
    </message>
    <message>
        <source>The sentences of the article, paragraph by paragraph, and this computer&apos;s network address. No glossary, no notes. Your Microsoft key.</source>
        <translation>Die Sätze des Artikels, Absatz für Absatz, und die Netzadresse dieses Rechners. Kein Glossar, keine Notizen. Ihr Microsoft-Schlüssel.</translation>
    </message>
    <message>
        <source>Google may keep texts and the network address and use them for its services. The page is not an official interface and may refuse or change at any time.</source>
        <translation>Google darf Texte und Netzadresse aufbewahren und für seine Dienste verwenden. Die Seite ist keine offizielle Schnittstelle und kann sich jederzeit verweigern oder ändern.</translation>
    </message>
    <message>
        <source>A server of your own keeps what you let it keep; the hosted one asks for a key and says that it does not keep texts.</source>
        <translation>Ein eigener Server behält, was Sie ihm erlauben; der gehostete verlangt einen Schlüssel und erklärt, keine Texte aufzubewahren.</translation>
    </message>
    <message>
        <source>MyMemory is a shared translation memory; it may keep the texts. About 5,000 characters a day are free.</source>
        <translation>MyMemory ist ein gemeinsames Übersetzungsgedächtnis; es darf die Texte aufbewahren. Etwa 5.000 Zeichen am Tag sind frei.</translation>
    </message>
    <message>
        <source>With a free key DeepL may keep texts to train its engine; with a paid key it says that it deletes them after translating.</source>
        <translation>Mit einem kostenlosen Schlüssel darf DeepL Texte aufbewahren, um sein System zu trainieren; mit einem bezahlten erklärt es, sie nach dem Übersetzen zu löschen.</translation>
    </message>
    <message>
        <source>Microsoft says that it does not keep texts sent to this interface.</source>
        <translation>Microsoft erklärt, an diese Schnittstelle gesendete Texte nicht aufzubewahren.</translation>
    </message>
    <message>
        <source>Google Translate (no key)</source>
        <translation>Google Übersetzer (ohne Schlüssel)</translation>
    </message>
    <message>
        <source>LibreTranslate (own or hosted server)</source>
        <translation>LibreTranslate (eigener oder gehosteter Server)</translation>
    </message>
    <message>
        <source>MyMemory (no key, small daily allowance)</source>
        <translation>MyMemory (ohne Schlüssel, kleine Tagesmenge)</translation>
    </message>
    <message>
        <source>DeepL (key needed)</source>
        <translation>DeepL (mit Schlüssel)</translation>
    </message>
    <message>
        <source>Microsoft Translator (key needed)</source>
        <translation>Microsoft Translator (mit Schlüssel)</translation>
    </message>
    <message>
        <source>Offline (a model on this computer)</source>
        <translation>Offline (ein Modell auf diesem Rechner)</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>There is no host: an installed model translates on this computer.</source>
        <translation>Es gibt keinen Server: Ein installiertes Modell übersetzt auf diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>EntriesPage</name>
    <message>
        <source>German, English or words of a definition</source>
        <translation>Deutsch, Englisch oder Wörter einer Definition</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>Das Glossar durchsuchen</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>New entry…</source>
        <translation>Neuer Eintrag …</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Strg+N</translation>
    </message>
    <message>
        <source>This entry takes up another one: press, choose the other one, press again (Ctrl+M)</source>
        <translation>Dieser Eintrag nimmt einen anderen auf: drücken, den anderen wählen, noch einmal drücken (Strg+M)</translation>
    </message>
    <message>
        <source>No entry fits.</source>
        <translation>Kein Eintrag passt.</translation>
    </message>
    <message>
        <source>The glossary is being opened…</source>
        <translation>Das Glossar wird geöffnet …</translation>
    </message>
    <message>
        <source>No entry fits. “New entry…” begins one with these words.</source>
        <translation>Kein Eintrag passt. „Neuer Eintrag …“ beginnt einen mit diesen Wörtern.</translation>
    </message>
    <message>
        <source>{shown} of {total} entries</source>
        <translation>{shown} von {total} Einträgen</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Vereinen …</translation>
    </message>
    <message>
        <source>Merge into “{term}”</source>
        <translation>Mit „{term}“ vereinen</translation>
    </message>
</context>
<context>
    <name>EntryDetail</name>
    <message>
        <source>The chosen entry</source>
        <translation>Der gewählte Eintrag</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>To the entry shown before (Alt+Left)</source>
        <translation>Zum zuvor gezeigten Eintrag (Alt+Links)</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>In diesem Artikel</translation>
    </message>
    <message>
        <source>To the first place of the term in the open article (Ctrl+J)</source>
        <translation>Zur ersten Stelle des Begriffs im offenen Artikel (Strg+J)</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Change this entry (Ctrl+E)</source>
        <translation>Diesen Eintrag ändern (Strg+E)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Bring the shipped entry back (Del)</source>
        <translation>Den mitgelieferten Eintrag wiederherstellen (Entf)</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Let this entry count again (Del)</source>
        <translation>Diesen Eintrag wieder gelten lassen (Entf)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Take this entry out of your glossary (Del); can be undone</source>
        <translation>Diesen Eintrag aus dem Glossar nehmen (Entf); lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Example: {text}</source>
        <translation>Beispiel: {text}</translation>
    </message>
    <message>
        <source>Source: {text}</source>
        <translation>Quelle: {text}</translation>
    </message>
    <message>
        <source>1 place in this article</source>
        <translation>1 Stelle in diesem Artikel</translation>
    </message>
    <message>
        <source>{count} places in this article</source>
        <translation>{count} Stellen in diesem Artikel</translation>
    </message>
    <message>
        <source>Changed by you. The shipped entry says:</source>
        <translation>Von Ihnen geändert. Der mitgelieferte Eintrag sagt:</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Definition in English</source>
        <translation>Definition auf Englisch</translation>
    </message>
    <message>
        <source>Definition in German</source>
        <translation>Definition auf Deutsch</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Changed by you in its grammar; the words are the same.</source>
        <translation>Von Ihnen in der Grammatik geändert; die Wörter sind gleich.</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Change an entry</source>
        <translation>Eintrag ändern</translation>
    </message>
    <message>
        <source>Add to the glossary</source>
        <translation>Ins Glossar aufnehmen</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Noun</source>
        <translation>Substantiv</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Verb</translation>
    </message>
    <message>
        <source>Adjective</source>
        <translation>Adjektiv</translation>
    </message>
    <message>
        <source>Adverb</source>
        <translation>Adverb</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Wendung</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Abkürzung</translation>
    </message>
    <message>
        <source>die (plural only)</source>
        <translation>die (nur Plural)</translation>
    </message>
    <message>
        <source>Synonyms, separated by semicolons</source>
        <translation>Synonyme, durch Semikolon getrennt</translation>
    </message>
    <message>
        <source>The preferred term first, others after semicolons</source>
        <translation>Zuerst der bevorzugte Begriff, weitere nach Semikolon</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Part of speech</source>
        <translation>Wortart</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Plural</source>
        <translation>Plural</translation>
    </message>
    <message>
        <source>Also in German</source>
        <translation>Auch auf Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Definition in English</source>
        <translation>Definition auf Englisch</translation>
    </message>
    <message>
        <source>Definition in German</source>
        <translation>Definition auf Deutsch</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>More: genitive, relations, meaning</source>
        <translation>Mehr: Genitiv, Beziehungen, Bedeutung</translation>
    </message>
    <message>
        <source>always this</source>
        <translation>immer dies</translation>
    </message>
    <message>
        <source>mostly this</source>
        <translation>meist dies</translation>
    </message>
    <message>
        <source>as often something else</source>
        <translation>ebenso oft etwas anderes</translation>
    </message>
    <message>
        <source>mostly something else</source>
        <translation>meist etwas anderes</translation>
    </message>
    <message>
        <source>German terms of the glossary, separated by semicolons</source>
        <translation>Deutsche Benennungen aus dem Glossar, durch Semikolon getrennt</translation>
    </message>
    <message>
        <source>Words nearby, such as: Truppe; Panzer</source>
        <translation>Wörter in der Nähe, etwa: Truppe; Panzer</translation>
    </message>
    <message>
        <source>Words nearby, such as: Trainer; Tor</source>
        <translation>Wörter in der Nähe, etwa: Trainer; Tor</translation>
    </message>
    <message>
        <source>Patterns such as: in Angriff nehmen; Straf*verteidiger</source>
        <translation>Muster wie: in Angriff nehmen; Straf*verteidiger</translation>
    </message>
    <message>
        <source>Genitive</source>
        <translation>Genitiv</translation>
    </message>
    <message>
        <source>Broader term</source>
        <translation>Oberbegriff</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwandt</translation>
    </message>
    <message>
        <source>Opposite</source>
        <translation>Gegenteil</translation>
    </message>
    <message>
        <source>The word means</source>
        <translation>Das Wort bedeutet</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>Spricht dafür</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Spricht dagegen</translation>
    </message>
    <message>
        <source>Never in</source>
        <translation>Nie in</translation>
    </message>
</context>
<context>
    <name>EntryFilters</name>
    <message>
        <source>Domain</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Art des Eintrags</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Alle Bereiche</translation>
    </message>
    <message>
        <source>All glossaries</source>
        <translation>Alle Glossare</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>In diesem Artikel</translation>
    </message>
    <message>
        <source>Ambiguous words</source>
        <translation>Mehrdeutige Wörter</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>Abkürzungen</translation>
    </message>
    <message>
        <source>Lagebild glossary</source>
        <translation>Lagebild-Glossar</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Ihr eigenes</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Von Ihnen geändert</translation>
    </message>
    <message>
        <source>Taken out by you</source>
        <translation>Von Ihnen herausgenommen</translation>
    </message>
</context>
<context>
    <name>ExchangeFeature</name>
    <message>
        <source>Glossaries (*.toml *.csv *.tsv *.tab *.txt *.utf8 *.tbx *.tbxm *.martif *.xml *.tmx *.utx);;All files (*)</source>
        <translation>Glossare (*.toml *.csv *.tsv *.tab *.txt *.utf8 *.tbx *.tbxm *.martif *.xml *.tmx *.utx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import a glossary</source>
        <translation>Ein Glossar importieren</translation>
    </message>
    <message>
        <source>Stopped. Nothing of {name} was imported.</source>
        <translation>Angehalten. Aus {name} wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Everything in {name} is there already.</source>
        <translation>Alles aus {name} ist schon da.</translation>
    </message>
    <message>
        <source>{count} entries of {name} are imported.</source>
        <translation>{count} Einträge aus {name} sind importiert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The glossary was changed since; undo the newer changes first.</source>
        <translation>Das Glossar wurde seitdem geändert; machen Sie zuerst die neueren Änderungen rückgängig.</translation>
    </message>
    <message>
        <source>The import is undone.</source>
        <translation>Der Import ist rückgängig gemacht.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the glossary</source>
        <translation>Das Glossar exportieren</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>My own entries</source>
        <translation>Meine eigenen Einträge</translation>
    </message>
    <message>
        <source>The terms of this article</source>
        <translation>Die Begriffe dieses Artikels</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Entries</source>
        <translation>&amp;Einträge</translation>
    </message>
    <message>
        <source>What this format cannot hold</source>
        <translation>Was dieses Format nicht aufnehmen kann</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>{count} entries, {size} kB.</source>
        <translation>{count} Einträge, {size} kB.</translation>
    </message>
    <message>
        <source>This format cannot hold everything:</source>
        <translation>Dieses Format kann nicht alles aufnehmen:</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nichts geht verloren.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>There are no such entries.</source>
        <translation>Solche Einträge gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export the glossary</source>
        <translation>Das Glossar exportieren</translation>
    </message>
    <message>
        <source>The glossary is written: {name}.</source>
        <translation>Das Glossar ist geschrieben: {name}.</translation>
    </message>
</context>
<context>
    <name>Feeding</name>
    <message>
        <source>“{title}” is added.</source>
        <translation>„{title}“ ist hinzugefügt.</translation>
    </message>
    <message>
        <source>Reading the feed…</source>
        <translation>Der Feed wird gelesen …</translation>
    </message>
    <message>
        <source>“{title}” is removed.</source>
        <translation>„{title}“ ist entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>1 new article.</source>
        <translation>1 neuer Artikel.</translation>
    </message>
    <message>
        <source>{count} new articles.</source>
        <translation>{count} neue Artikel.</translation>
    </message>
    <message>
        <source>Looking for new articles…</source>
        <translation>Neue Artikel werden gesucht …</translation>
    </message>
</context>
<context>
    <name>FeedsPage</name>
    <message>
        <source>Address of a feed (RSS or Atom)</source>
        <translation>Adresse eines Feeds (RSS oder Atom)</translation>
    </message>
    <message>
        <source>Address of a feed</source>
        <translation>Adresse eines Feeds</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Adding a feed allows Lagebild to ask its host for new articles.</source>
        <translation>Mit dem Hinzufügen erlauben Sie Lagebild, den Server des Feeds nach neuen Artikeln zu fragen.</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Look for new articles</source>
        <translation>Neue Artikel suchen</translation>
    </message>
    <message>
        <source>New articles</source>
        <translation>Neue Artikel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>All feeds</source>
        <translation>Alle Feeds</translation>
    </message>
    <message>
        <source>No feed yet. Add the address of an outlet&apos;s feed: new articles are listed here, with the terms that their titles name. Lagebild asks only the hosts of feeds that you added, and only when you say so.</source>
        <translation>Noch kein Feed. Fügen Sie die Adresse des Feeds eines Mediums hinzu: Neue Artikel stehen dann hier, mit den Begriffen aus ihren Titeln. Lagebild fragt nur die Server der Feeds, die Sie hinzugefügt haben, und nur wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>Nothing new. Look for new articles asks the hosts of your feeds.</source>
        <translation>Nichts Neues. „Neue Artikel suchen“ fragt die Server Ihrer Feeds.</translation>
    </message>
    <message>
        <source>terms: {names}</source>
        <translation>Begriffe: {names}</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Show only {domain}</source>
        <translation>Nur {domain} zeigen</translation>
    </message>
    <message>
        <source>{shown} of {total} terms</source>
        <translation>{shown} von {total} Begriffen</translation>
    </message>
    <message>
        <source>1 term</source>
        <translation>1 Begriff</translation>
    </message>
    <message>
        <source>{total} terms</source>
        <translation>{total} Begriffe</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>In diesem Artikel</translation>
    </message>
    <message>
        <source>Filter terms…</source>
        <translation>Begriffe filtern …</translation>
    </message>
    <message>
        <source>Filter terms, German or English</source>
        <translation>Begriffe filtern, deutsch oder englisch</translation>
    </message>
    <message>
        <source>As they appear</source>
        <translation>Wie im Text</translation>
    </message>
    <message>
        <source>A–Z</source>
        <translation>A–Z</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>Nach Gebiet</translation>
    </message>
    <message>
        <source>Sort: {order}</source>
        <translation>Sortieren: {order}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 Stelle</translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation>{count} Stellen</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
    <message>
        <source>(in this part)</source>
        <translation>(in diesem Teil)</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Find in German and English</source>
        <translation>Im Deutschen und Englischen suchen</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Vorige Stelle (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Nächste Stelle (Eingabe)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>GlossariesPage</name>
    <message>
        <source>Of entries with the same id the upper glossary counts. Your own entries always lie on top.</source>
        <translation>Bei Einträgen mit gleicher Kennung zählt das obere Glossar. Ihre eigenen Einträge liegen immer obenauf.</translation>
    </message>
    <message>
        <source>Glossaries</source>
        <translation>Glossare</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>More important (Alt+Up)</source>
        <translation>Wichtiger (Alt+Auf)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Less important (Alt+Down)</source>
        <translation>Weniger wichtig (Alt+Ab)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take this glossary out (Del); can be undone</source>
        <translation>Dieses Glossar entfernen (Entf); lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Watch a file…</source>
        <translation>Datei beobachten …</translation>
    </message>
    <message>
        <source>A glossary file of another program, read again on change</source>
        <translation>Glossardatei eines anderen Programms; wird bei Änderung neu gelesen</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen …</translation>
    </message>
    <message>
        <source>Bring back an earlier state of your glossary</source>
        <translation>Einen früheren Stand Ihres Glossars zurückholen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} Einträge</translation>
    </message>
    <message>
        <source>what you have added or changed</source>
        <translation>was Sie ergänzt oder geändert haben</translation>
    </message>
    <message>
        <source>comes with the program, never changed</source>
        <translation>kommt mit dem Programm, wird nie geändert</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>watched: {file}</source>
        <translation>beobachtet: {file}</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Ihr eigenes</translation>
    </message>
    <message>
        <source>Lagebild glossary</source>
        <translation>Lagebild-Glossar</translation>
    </message>
</context>
<context>
    <name>GlossaryFeature</name>
    <message>
        <source>The glossary is switched on.</source>
        <translation>Das Glossar ist eingeschaltet.</translation>
    </message>
    <message>
        <source>The glossary is switched off.</source>
        <translation>Das Glossar ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The order of glossaries is changed.</source>
        <translation>Die Reihenfolge der Glossare ist geändert.</translation>
    </message>
    <message>
        <source>The glossary {title} is removed.</source>
        <translation>Das Glossar {title} ist entfernt.</translation>
    </message>
    <message>
        <source>Watch a glossary file</source>
        <translation>Glossardatei beobachten</translation>
    </message>
    <message>
        <source>The glossary {title} is watched: it is read again when the file changes.</source>
        <translation>Das Glossar {title} wird beobachtet: Es wird neu gelesen, wenn sich die Datei ändert.</translation>
    </message>
</context>
<context>
    <name>GlossaryWindow</name>
    <message>
        <source>Glossary – Lagebild</source>
        <translation>Glossar – Lagebild</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Glossaries</source>
        <translation>Glossare</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help – Lagebild</source>
        <translation>Hilfe – Lagebild</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>The help page is missing from this installation.</source>
        <translation>Die Hilfeseite fehlt in dieser Installation.</translation>
    </message>
</context>
<context>
    <name>Hovering</name>
    <message>
        <source>Term: {term}, {english}</source>
        <translation>Begriff: {term}, {english}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a glossary</source>
        <translation>Ein Glossar importieren</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Import &amp;into</source>
        <translation>Importieren &amp;in</translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation>&amp;Dubletten</translation>
    </message>
    <message>
        <source>The first &amp;row holds the names of the columns</source>
        <translation>Die erste &amp;Zeile nennt die Spalten</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
    <message>
        <source>Rows that are left out, with the reason</source>
        <translation>Ausgelassene Zeilen mit dem Grund</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>A glossary of its own, that can be switched off</source>
        <translation>Ein eigenes Glossar, das sich abschalten lässt</translation>
    </message>
    <message>
        <source>My own entries</source>
        <translation>Meine eigenen Einträge</translation>
    </message>
    <message>
        <source>A glossary that is read again when the file changes</source>
        <translation>Ein Glossar, das neu gelesen wird, wenn sich die Datei ändert</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>Vorhandenes ersetzen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Entries with a German term that is there already</source>
        <translation>Einträge mit einem deutschen Begriff, den es schon gibt</translation>
    </message>
    <message>
        <source>Reading: {count} rows so far…</source>
        <translation>Gelesen: bisher {count} Zeilen …</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Zeile {line}: {reason}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>Importing: {done} of {count} entries…</source>
        <translation>Import: {done} von {count} Einträgen …</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>What column {number} holds</source>
        <translation>Was Spalte {number} enthält</translation>
    </message>
    <message>
        <source>(not used)</source>
        <translation>(nicht verwendet)</translation>
    </message>
    <message>
        <source>German definition</source>
        <translation>Deutsche Definition</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Part of speech</source>
        <translation>Wortart</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genus</translation>
    </message>
    <message>
        <source>Number or id</source>
        <translation>Nummer oder Kennung</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} Einträge</translation>
    </message>
    <message>
        <source>{count} with a term that is there already</source>
        <translation>{count} mit einem Begriff, den es schon gibt</translation>
    </message>
    <message>
        <source>{count} there already as they are</source>
        <translation>{count} genau so schon da</translation>
    </message>
    <message>
        <source>1 row left out</source>
        <translation>1 Zeile ausgelassen</translation>
    </message>
    <message>
        <source>{count} rows left out</source>
        <translation>{count} Zeilen ausgelassen</translation>
    </message>
    <message>
        <source>Choose the column with the German terms and the one with the English ones.</source>
        <translation>Wählen Sie die Spalte mit den deutschen und die mit den englischen Begriffen.</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>There is nothing to undo in the glossary.</source>
        <translation>Im Glossar gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Undone: {subject}.</source>
        <translation>Rückgängig gemacht: {subject}.</translation>
    </message>
</context>
<context>
    <name>LayoutChooser</name>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Darunter</translation>
    </message>
    <message>
        <source>German only</source>
        <translation>Nur Deutsch</translation>
    </message>
    <message>
        <source>English only</source>
        <translation>Nur Englisch</translation>
    </message>
    <message>
        <source>Layout: {name}</source>
        <translation>Anordnung: {name}</translation>
    </message>
</context>
<context>
    <name>LeavingOut</name>
    <message>
        <source>The headline and the last paragraph stay in the article.</source>
        <translation>Überschrift und letzter Absatz bleiben im Artikel.</translation>
    </message>
    <message>
        <source>The paragraph is taken out of the article.</source>
        <translation>Der Absatz ist aus dem Artikel genommen.</translation>
    </message>
    <message>
        <source>The line is part of the article again.</source>
        <translation>Die Zeile gehört wieder zum Artikel.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>This cannot be kept: {reason}.</source>
        <translation>Das lässt sich nicht speichern: {reason}.</translation>
    </message>
    <message>
        <source>Not part of the article</source>
        <translation>Gehört nicht zum Artikel</translation>
    </message>
</context>
<context>
    <name>LeftOutDialog</name>
    <message>
        <source>1 line left out</source>
        <translation>1 Zeile ausgelassen</translation>
    </message>
    <message>
        <source>{count} lines left out</source>
        <translation>{count} Zeilen ausgelassen</translation>
    </message>
    <message>
        <source>These lines of the page are not part of the article. Nothing is lost: the source stays as it is.</source>
        <translation>Diese Zeilen der Seite gehören nicht zum Artikel. Nichts geht verloren: Die Quelle bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>LibraryFeature</name>
    <message>
        <source>“{term}” in the library</source>
        <translation>„{term}“ in der Bibliothek</translation>
    </message>
    <message>
        <source>“{headline}” is in the bin.</source>
        <translation>„{headline}“ liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>{count} articles are in the bin.</source>
        <translation>{count} Artikel liegen im Papierkorb.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Delete {count} articles for good, with their notes? This cannot be undone.</source>
        <translation>{count} Artikel mit ihren Notizen endgültig löschen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete this article for good, with its notes? This cannot be undone.</source>
        <translation>Diesen Artikel mit seinen Notizen endgültig löschen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>This page has changed since you read it.</source>
        <translation>Diese Seite hat sich geändert, seit Sie sie gelesen haben.</translation>
    </message>
    <message>
        <source>Show the differences</source>
        <translation>Unterschiede zeigen</translation>
    </message>
</context>
<context>
    <name>LibraryWindow</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Ordner importieren …</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sichern …</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>Library – Lagebild</source>
        <translation>Bibliothek – Lagebild</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Border of the glossary</source>
        <translation>Rand des Glossars</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>+ {count} more</source>
        <translation>+ {count} weitere</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>Meta</name>
    <message>
        <source>Source not stated</source>
        <translation>Quelle nicht genannt</translation>
    </message>
    <message>
        <source>1 line left out</source>
        <translation>1 Zeile ausgelassen</translation>
    </message>
    <message>
        <source>{count} lines left out</source>
        <translation>{count} Zeilen ausgelassen</translation>
    </message>
    <message>
        <source>Translation by the editors</source>
        <translation>Übersetzung der Redaktion</translation>
    </message>
    <message>
        <source>Translation from a file</source>
        <translation>Übersetzung aus einer Datei</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>Maschinelle Übersetzung</translation>
    </message>
    <message>
        <source>stored translation</source>
        <translation>gespeicherte Übersetzung</translation>
    </message>
    <message>
        <source>{done} of {total} sentences</source>
        <translation>{done} von {total} Sätzen</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Offline translation models</source>
        <translation>Offline-Übersetzungsmodelle</translation>
    </message>
    <message>
        <source>A model translates on this computer; no text is sent anywhere. Packages of Argos Translate, OPUS-MT from German to English and CTranslate2 folders can be installed.</source>
        <translation>Ein Modell übersetzt auf diesem Rechner; kein Text wird gesendet. Installieren lassen sich Pakete von Argos Translate, OPUS-MT vom Deutschen ins Englische und CTranslate2-Ordner.</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>Installierte Modelle</translation>
    </message>
    <message>
        <source>Translate with this model</source>
        <translation>Mit diesem Modell übersetzen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Install from a file…</source>
        <translation>Aus einer Datei installieren…</translation>
    </message>
    <message>
        <source>Install a folder…</source>
        <translation>Einen Ordner installieren…</translation>
    </message>
    <message>
        <source>Address of a model package</source>
        <translation>Adresse eines Modellpakets</translation>
    </message>
    <message>
        <source>SHA-256 (where you have it)</source>
        <translation>SHA-256 (falls bekannt)</translation>
    </message>
    <message>
        <source>Checksum of the package, SHA-256</source>
        <translation>Prüfsumme des Pakets, SHA-256</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{model}  ·  in use</source>
        <translation>{model}  ·  in Gebrauch</translation>
    </message>
    <message>
        <source>No model is installed yet.</source>
        <translation>Noch ist kein Modell installiert.</translation>
    </message>
    <message>
        <source>Install a model</source>
        <translation>Ein Modell installieren</translation>
    </message>
    <message>
        <source>Model packages (*.argosmodel *.zip);;All files (*)</source>
        <translation>Modellpakete (*.argosmodel *.zip);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Export as Markdown…</source>
        <translation>Als Markdown exportieren …</translation>
    </message>
    <message>
        <source>Export as HTML…</source>
        <translation>Als HTML exportieren …</translation>
    </message>
    <message>
        <source>Notes and highlights</source>
        <translation>Notizen und Hervorhebungen</translation>
    </message>
    <message>
        <source>Open in the article</source>
        <translation>Im Artikel öffnen</translation>
    </message>
    <message>
        <source>Edit the note…</source>
        <translation>Notiz bearbeiten …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>No notes yet. Select words in an article: Ctrl+H highlights them, Ctrl+Shift+N writes a note.</source>
        <translation>Noch keine Notizen. Markieren Sie Wörter in einem Artikel: Strg+H hebt sie hervor, Strg+Umschalt+N schreibt eine Notiz.</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 Stelle</translation>
    </message>
    <message>
        <source>{count} passages</source>
        <translation>{count} Stellen</translation>
    </message>
    <message>
        <source>noted {date}</source>
        <translation>notiert {date}</translation>
    </message>
</context>
<context>
    <name>Noting</name>
    <message>
        <source>Select some words first, then highlight them.</source>
        <translation>Markieren Sie zuerst einige Wörter und heben Sie sie dann hervor.</translation>
    </message>
    <message>
        <source>Select some words first, then write a note on them.</source>
        <translation>Markieren Sie zuerst einige Wörter und schreiben Sie dann eine Notiz dazu.</translation>
    </message>
    <message>
        <source>The note is removed.</source>
        <translation>Die Notiz ist entfernt.</translation>
    </message>
    <message>
        <source>The highlight is removed.</source>
        <translation>Die Hervorhebung ist entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Edit the note…</source>
        <translation>Notiz bearbeiten …</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Notiz schreiben …</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>Hervorhebung entfernen</translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Candidates {count}</source>
        <translation>Kandidaten {count}</translation>
    </message>
    <message>
        <source>“{word}” is not offered any more.</source>
        <translation>„{word}“ wird nicht mehr angeboten.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>The sentence now stands in your words.</source>
        <translation>Der Satz steht jetzt in Ihren Worten da.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The machine&apos;s words are back.</source>
        <translation>Die maschinelle Fassung ist wieder da.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Your words cannot be kept.</source>
        <translation>Ihre Fassung lässt sich nicht speichern.</translation>
    </message>
</context>
<context>
    <name>PaneMenu</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>paywall</source>
        <translation>Bezahlschranke</translation>
    </message>
    <message>
        <source>paywall: price of the article or subscription</source>
        <translation>Bezahlschranke: Preis des Artikels oder Abos</translation>
    </message>
    <message>
        <source>paywall: question to subscribers</source>
        <translation>Bezahlschranke: Frage an Abonnenten</translation>
    </message>
    <message>
        <source>log-in or registration</source>
        <translation>Anmeldung oder Registrierung</translation>
    </message>
    <message>
        <source>link to other articles</source>
        <translation>Verweis auf andere Artikel</translation>
    </message>
    <message>
        <source>newsletter or app advertisement</source>
        <translation>Werbung für Newsletter oder App</translation>
    </message>
    <message>
        <source>share and tool bar</source>
        <translation>Leiste zum Teilen und für Werkzeuge</translation>
    </message>
    <message>
        <source>advertisement</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>cookie or privacy notice</source>
        <translation>Hinweis zu Cookies oder Datenschutz</translation>
    </message>
    <message>
        <source>page navigation</source>
        <translation>Seitennavigation</translation>
    </message>
    <message>
        <source>about the outlet or author</source>
        <translation>über das Medium oder die Autoren</translation>
    </message>
    <message>
        <source>copyright notice</source>
        <translation>Urheberrechtshinweis</translation>
    </message>
    <message>
        <source>part of the page beside or below the text</source>
        <translation>Teil der Seite neben oder unter dem Text</translation>
    </message>
    <message>
        <source>photo credit</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>note of the editors</source>
        <translation>Anmerkung der Redaktion</translation>
    </message>
    <message>
        <source>repeated headline</source>
        <translation>wiederholte Überschrift</translation>
    </message>
    <message>
        <source>repeated quotation</source>
        <translation>wiederholtes Zitat</translation>
    </message>
    <message>
        <source>repeated kicker</source>
        <translation>wiederholte Dachzeile</translation>
    </message>
    <message>
        <source>second line with author or date</source>
        <translation>zweite Zeile mit Autor oder Datum</translation>
    </message>
    <message>
        <source>paywall: only the teaser is public</source>
        <translation>Bezahlschranke: nur der Anriss ist öffentlich</translation>
    </message>
    <message>
        <source>signature of the mail</source>
        <translation>Signatur der Mail</translation>
    </message>
    <message>
        <source>note and head of a forwarded mail</source>
        <translation>Notiz und Kopf einer weitergeleiteten Mail</translation>
    </message>
    <message>
        <source>running head or foot of the page</source>
        <translation>Kopf- oder Fußzeile der Seite</translation>
    </message>
    <message>
        <source>removed by you</source>
        <translation>von Ihnen entfernt</translation>
    </message>
</context>
<context>
    <name>RequestsDialog</name>
    <message>
        <source>Requests of this session</source>
        <translation>Anfragen dieser Sitzung</translation>
    </message>
    <message>
        <source>Local only is on: nothing more is sent until you switch it off.</source>
        <translation>„Nur lokal“ ist an: Bis Sie es ausschalten, wird nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>offline model</source>
        <translation>Offline-Modell</translation>
    </message>
    <message>
        <source>glossary at DeepL</source>
        <translation>Glossar bei DeepL</translation>
    </message>
    <message>
        <source>allowance at DeepL</source>
        <translation>Kontingent bei DeepL</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>refused ({status})</source>
        <translation>abgelehnt ({status})</translation>
    </message>
    <message>
        <source>Nothing left this computer in this session.</source>
        <translation>In dieser Sitzung hat nichts diesen Rechner verlassen.</translation>
    </message>
    <message>
        <source>1 request to {hosts}, {size} KB sent.</source>
        <translation>1 Anfrage an {hosts}, {size} KB gesendet.</translation>
    </message>
    <message>
        <source>{count} requests to {hosts}, {size} KB sent.</source>
        <translation>{count} Anfragen an {hosts}, {size} KB gesendet.</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Your glossary is backed up.</source>
        <translation>Ihr Glossar ist gesichert.</translation>
    </message>
    <message>
        <source>Your glossary is as it was on {date}.</source>
        <translation>Ihr Glossar ist auf dem Stand vom {date}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Your glossary is as it was before.</source>
        <translation>Ihr Glossar ist wieder wie vorher.</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>&apos;lagebild glossary check&apos; lists them all.</source>
        <translation>„lagebild glossary check“ nennt sie alle.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; has several meanings; only &apos;{2}&apos; is written.</source>
        <translation>„{1}“ hat mehrere Bedeutungen; geschrieben wird nur „{2}“.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is forbidden for &apos;{2}&apos;</source>
        <translation>„{1}“ ist für „{2}“ verboten</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is no entry that could be merged.</source>
        <translation>„{1}“ ist kein Eintrag, der sich zusammenführen lässt.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is no glossary format that this program knows.</source>
        <translation>„{1}“ ist kein Glossarformat, das dieses Programm kennt.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; nearby speaks against it</source>
        <translation>„{1}“ in der Nähe spricht dagegen</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; nearby speaks for it</source>
        <translation>„{1}“ in der Nähe spricht dafür</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; speaks for it</source>
        <translation>„{1}“ spricht dafür</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; stands there already</source>
        <translation>„{1}“ steht schon da</translation>
    </message>
    <message>
        <source>&apos;{1}...&apos; is longer than {2} bytes.</source>
        <translation>„{1}…“ ist länger als {2} Bytes.</translation>
    </message>
    <message>
        <source>A TMX file begins with &lt;tmx&gt;.</source>
        <translation>Eine TMX-Datei beginnt mit &lt;tmx&gt;.</translation>
    </message>
    <message>
        <source>A model is fetched only from an address that begins with https://.</source>
        <translation>Ein Modell wird nur von einer Adresse geholt, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>A server of your own keeps what you let it keep; the hosted one asks for a key and says that it does not keep texts.</source>
        <translation>Ein eigener Server behält, was Sie ihn behalten lassen; der gehostete verlangt einen Schlüssel und sagt, dass er keine Texte behält.</translation>
    </message>
    <message>
        <source>Anki deck</source>
        <translation>Anki-Stapel</translation>
    </message>
    <message>
        <source>Anki decks are written by the library genanki, which is not installed.</source>
        <translation>Anki-Stapel schreibt die Bibliothek genanki, und die ist nicht installiert.</translation>
    </message>
    <message>
        <source>Begin with https://.</source>
        <translation>Beginnen Sie mit https://.</translation>
    </message>
    <message>
        <source>Broader, part-of and antonym relations are all written as cross-references.</source>
        <translation>Oberbegriffe, Teil-von-Beziehungen und Gegensätze werden alle als Querverweise geschrieben.</translation>
    </message>
    <message>
        <source>Change it there.</source>
        <translation>Ändern Sie es dort.</translation>
    </message>
    <message>
        <source>Check the connection and the engine&apos;s address.</source>
        <translation>Prüfen Sie die Verbindung und die Adresse des Dienstes.</translation>
    </message>
    <message>
        <source>Check the connection, then retry.</source>
        <translation>Prüfen Sie die Verbindung und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Check the key of this engine.</source>
        <translation>Prüfen Sie den Schlüssel dieses Dienstes.</translation>
    </message>
    <message>
        <source>Check the proxy settings.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>Choose another engine.</source>
        <translation>Wählen Sie einen anderen Dienst.</translation>
    </message>
    <message>
        <source>Choose another file, or paste the text.</source>
        <translation>Wählen Sie eine andere Datei oder fügen Sie den Text ein.</translation>
    </message>
    <message>
        <source>Choose another with --profile.</source>
        <translation>Wählen Sie mit --profile einen anderen.</translation>
    </message>
    <message>
        <source>Choose it from the list.</source>
        <translation>Wählen Sie es aus der Liste.</translation>
    </message>
    <message>
        <source>Columns are counted from 1.</source>
        <translation>Spalten werden ab 1 gezählt.</translation>
    </message>
    <message>
        <source>Copy it again into the settings.</source>
        <translation>Kopieren Sie ihn noch einmal in die Einstellungen.</translation>
    </message>
    <message>
        <source>Copy the article&apos;s text and paste it, or save it as plain text.</source>
        <translation>Kopieren Sie den Text des Artikels und fügen Sie ihn ein, oder speichern Sie ihn als reinen Text.</translation>
    </message>
    <message>
        <source>Copy the article&apos;s text and paste it.</source>
        <translation>Kopieren Sie den Text des Artikels und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>Copy the text and paste it.</source>
        <translation>Kopieren Sie den Text und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>DeepL glossary</source>
        <translation>DeepL-Glossar</translation>
    </message>
    <message>
        <source>Deprecated English terms, German notes, relations, examples, sources and sense data are not written.</source>
        <translation>Abgelehnte englische Benennungen, deutsche Anmerkungen, Beziehungen, Beispiele, Quellen und Bedeutungsdaten werden nicht geschrieben.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>Enter it in the settings.</source>
        <translation>Tragen Sie ihn in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>Example: http://localhost:5000</source>
        <translation>Beispiel: http://localhost:5000</translation>
    </message>
    <message>
        <source>Example: https://www.example.org/artikel.html</source>
        <translation>Beispiel: https://www.example.org/artikel.html</translation>
    </message>
    <message>
        <source>Export it as text from the program that made it.</source>
        <translation>Exportieren Sie sie als Text aus dem Programm, das sie gemacht hat.</translation>
    </message>
    <message>
        <source>Export single domains.</source>
        <translation>Exportieren Sie einzelne Bereiche.</translation>
    </message>
    <message>
        <source>German terms of war, armed forces and diplomacy in English.</source>
        <translation>Deutsche Benennungen zu Krieg, Streitkräften und Diplomatie auf Englisch.</translation>
    </message>
    <message>
        <source>Give the address of the feed itself.</source>
        <translation>Geben Sie die Adresse des Feeds selbst an.</translation>
    </message>
    <message>
        <source>Give the article&apos;s address.</source>
        <translation>Geben Sie die Adresse des Artikels an.</translation>
    </message>
    <message>
        <source>Google may keep texts and the network address and use them for its services. The page is not an official interface and may refuse or change at any time.</source>
        <translation>Google darf Texte und die Netzadresse behalten und für seine Dienste nutzen. Die Seite ist keine offizielle Schnittstelle und kann sich jederzeit verweigern oder ändern.</translation>
    </message>
    <message>
        <source>Hidden: {1}, but {2}.</source>
        <translation>Verborgen: {1}, aber {2}.</translation>
    </message>
    <message>
        <source>Hidden: {1}.</source>
        <translation>Verborgen: {1}.</translation>
    </message>
    <message>
        <source>Inflected forms are not written.</source>
        <translation>Gebeugte Formen werden nicht geschrieben.</translation>
    </message>
    <message>
        <source>Inflection (genitive, plural, stated forms), the gender of words with plural only and sense data are not kept.</source>
        <translation>Beugung (Genitiv, Plural, angegebene Formen), das Genus reiner Pluralwörter und Bedeutungsdaten bleiben nicht erhalten.</translation>
    </message>
    <message>
        <source>Install it with pip install &quot;lagebild[pdf]&quot;, or copy the text and paste it.</source>
        <translation>Installieren Sie ihn mit pip install &quot;lagebild[pdf]&quot;, oder kopieren Sie den Text und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>Install it with: pip install &apos;lagebild[anki]&apos;</source>
        <translation>Installieren Sie sie mit: pip install &apos;lagebild[anki]&apos;</translation>
    </message>
    <message>
        <source>Install it with: pip install deep-translator</source>
        <translation>Installieren Sie sie mit: pip install deep-translator</translation>
    </message>
    <message>
        <source>Install one in the settings, from a file.</source>
        <translation>Installieren Sie eines in den Einstellungen, aus einer Datei.</translation>
    </message>
    <message>
        <source>Install that version first.</source>
        <translation>Installieren Sie zuerst jene Version.</translation>
    </message>
    <message>
        <source>Install the newer version again.</source>
        <translation>Installieren Sie die neuere Version wieder.</translation>
    </message>
    <message>
        <source>Install them with: pip install lagebild[offline]</source>
        <translation>Installieren Sie sie mit: pip install lagebild[offline]</translation>
    </message>
    <message>
        <source>It has: {1}.</source>
        <translation>Sie hat: {1}.</translation>
    </message>
    <message>
        <source>It will be built anew from the glossary sources.</source>
        <translation>Er wird aus den Glossarquellen neu gebaut.</translation>
    </message>
    <message>
        <source>Known engines: {1}.</source>
        <translation>Bekannte Dienste: {1}.</translation>
    </message>
    <message>
        <source>Known: {1}.</source>
        <translation>Bekannt: {1}.</translation>
    </message>
    <message>
        <source>Lagebild&apos;s own format, lossless</source>
        <translation>Lagebilds eigenes Format, verlustfrei</translation>
    </message>
    <message>
        <source>Line breaks in texts and the review state are not kept; a source without a definition is not written.</source>
        <translation>Zeilenumbrüche in Texten und der Prüfstand bleiben nicht erhalten; eine Quelle ohne Definition wird nicht geschrieben.</translation>
    </message>
    <message>
        <source>Local only is switched on: nothing is sent.</source>
        <translation>„Nur lokal“ ist eingeschaltet: Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>Schaffen Sie Platz auf der Festplatte.</translation>
    </message>
    <message>
        <source>Microsoft says that it does not keep texts sent to this interface.</source>
        <translation>Microsoft sagt, dass es an diese Schnittstelle gesendete Texte nicht behält.</translation>
    </message>
    <message>
        <source>Move the file away to begin a new one.</source>
        <translation>Verschieben Sie die Datei, um eine neue zu beginnen.</translation>
    </message>
    <message>
        <source>Move {1} away by hand.</source>
        <translation>Verschieben Sie {1} von Hand.</translation>
    </message>
    <message>
        <source>MyMemory is a shared translation memory; it may keep the texts. About 5,000 characters a day are free.</source>
        <translation>MyMemory ist ein gemeinsamer Übersetzungsspeicher; es darf die Texte behalten. Etwa 5.000 Zeichen am Tag sind frei.</translation>
    </message>
    <message>
        <source>MyMemory&apos;s free allowance is used up for today.</source>
        <translation>Das freie Kontingent von MyMemory ist für heute verbraucht.</translation>
    </message>
    <message>
        <source>Name it with --format.</source>
        <translation>Nennen Sie es mit --format.</translation>
    </message>
    <message>
        <source>No article was found at {1}: the page has hardly any text without scripts.</source>
        <translation>Unter {1} wurde kein Artikel gefunden: Ohne Skripte hat die Seite kaum Text.</translation>
    </message>
    <message>
        <source>Nothing left this computer in this session.</source>
        <translation>In dieser Sitzung hat nichts diesen Rechner verlassen.</translation>
    </message>
    <message>
        <source>Of the grammar only gender and part of speech of the first German term are written; no status, no region.</source>
        <translation>Von der Grammatik werden nur Genus und Wortart der ersten deutschen Benennung geschrieben; kein Status, keine Region.</translation>
    </message>
    <message>
        <source>OmegaT glossary</source>
        <translation>OmegaT-Glossar</translation>
    </message>
    <message>
        <source>Feminine forms are written as variants; which English term belongs to which German one is not written.</source>
        <translation>Weibliche Formen werden als Varianten geschrieben; welche englische Benennung zu welcher deutschen gehört, wird nicht geschrieben.</translation>
    </message>
    <message>
        <source>Add its address to your feeds, or open one of its articles.</source>
        <translation>Fügen Sie die Adresse Ihren Feeds hinzu, oder öffnen Sie einen seiner Artikel.</translation>
    </message>
    <message>
        <source>Forbidden terms are not read again.</source>
        <translation>Verbotene Benennungen werden nicht wieder eingelesen.</translation>
    </message>
    <message>
        <source>No article was found: the page has hardly any text without scripts.</source>
        <translation>Es wurde kein Artikel gefunden: Ohne Skripte hat die Seite kaum Text.</translation>
    </message>
    <message>
        <source>One English term a German one is written, with the English definition as comment; nothing else of an entry is.</source>
        <translation>Je deutscher Benennung wird eine englische geschrieben, mit der englischen Definition als Kommentar; sonst nichts von einem Eintrag.</translation>
    </message>
    <message>
        <source>One English term a German one is written; nothing else of an entry is.</source>
        <translation>Je deutscher Benennung wird eine englische geschrieben; sonst nichts von einem Eintrag.</translation>
    </message>
    <message>
        <source>Only web addresses can be opened, not {1}:.</source>
        <translation>Nur Webadressen lassen sich öffnen, nicht {1}:.</translation>
    </message>
    <message>
        <source>Open a copy without protection.</source>
        <translation>Öffnen Sie eine Kopie ohne Schutz.</translation>
    </message>
    <message>
        <source>Open a file that holds an article, or paste its text.</source>
        <translation>Öffnen Sie eine Datei mit einem Artikel, oder fügen Sie seinen Text ein.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Öffnen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Open it elsewhere and save it without.</source>
        <translation>Öffnen Sie es anderswo und speichern Sie es ohne.</translation>
    </message>
    <message>
        <source>Open or paste an article.</source>
        <translation>Öffnen Sie einen Artikel oder fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>Open the attachment instead.</source>
        <translation>Öffnen Sie stattdessen den Anhang.</translation>
    </message>
    <message>
        <source>Open the page in a browser, copy the article and paste it here.</source>
        <translation>Öffnen Sie die Seite in einem Browser, kopieren Sie den Artikel und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>Paste its text.</source>
        <translation>Fügen Sie seinen Text ein.</translation>
    </message>
    <message>
        <source>Possibly: {1}.</source>
        <translation>Vielleicht: {1}.</translation>
    </message>
    <message>
        <source>Possibly: {1}; {2}.</source>
        <translation>Vielleicht: {1}; {2}.</translation>
    </message>
    <message>
        <source>Read again, every pair of terms is an entry of its own.</source>
        <translation>Wieder eingelesen, ist jedes Paar von Benennungen ein eigener Eintrag.</translation>
    </message>
    <message>
        <source>Reading goes on; nothing is saved.</source>
        <translation>Lesen geht weiter; gespeichert wird nichts.</translation>
    </message>
    <message>
        <source>Relations, sense data, deprecated English terms and inflected forms are not written.</source>
        <translation>Beziehungen, Bedeutungsdaten, abgelehnte englische Benennungen und gebeugte Formen werden nicht geschrieben.</translation>
    </message>
    <message>
        <source>Relations, sense data, deprecated English terms and review state are not written.</source>
        <translation>Beziehungen, Bedeutungsdaten, abgelehnte englische Benennungen und der Prüfstand werden nicht geschrieben.</translation>
    </message>
    <message>
        <source>Remove it and install it again.</source>
        <translation>Entfernen Sie es und installieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Restore a backup of it.</source>
        <translation>Spielen Sie eine Sicherung davon ein.</translation>
    </message>
    <message>
        <source>Restore a backup of the termbase.</source>
        <translation>Spielen Sie eine Sicherung des Glossars ein.</translation>
    </message>
    <message>
        <source>Run text recognition on it, or open another copy.</source>
        <translation>Lassen Sie eine Texterkennung darüber laufen, oder öffnen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>Save it as .docx without a password, or paste its text.</source>
        <translation>Speichern Sie es als .docx ohne Kennwort, oder fügen Sie seinen Text ein.</translation>
    </message>
    <message>
        <source>Save it without a password first.</source>
        <translation>Speichern Sie es zuerst ohne Kennwort.</translation>
    </message>
    <message>
        <source>Save it without a password, or paste its text.</source>
        <translation>Speichern Sie es ohne Kennwort, oder fügen Sie seinen Text ein.</translation>
    </message>
    <message>
        <source>Split the file.</source>
        <translation>Teilen Sie die Datei.</translation>
    </message>
    <message>
        <source>StarDict 2.4.2, a zip of its files</source>
        <translation>StarDict 2.4.2, seine Dateien als Zip</translation>
    </message>
    <message>
        <source>Subdomains, abbreviations as such, the English of single German terms and the review state are not written.</source>
        <translation>Unterbereiche, die Kennzeichnung als Abkürzung, das Englische einzelner deutscher Benennungen und der Prüfstand werden nicht geschrieben.</translation>
    </message>
    <message>
        <source>TBX 2 (ISO 30042:2008)</source>
        <translation>TBX 2 (ISO 30042:2008)</translation>
    </message>
    <message>
        <source>TBX 3 (ISO 30042:2019), TBX-Basic, DCA</source>
        <translation>TBX 3 (ISO 30042:2019), TBX-Basic, DCA</translation>
    </message>
    <message>
        <source>TBX 3 (ISO 30042:2019), TBX-Basic, DCT</source>
        <translation>TBX 3 (ISO 30042:2019), TBX-Basic, DCT</translation>
    </message>
    <message>
        <source>TMX 1.4b</source>
        <translation>TMX 1.4b</translation>
    </message>
    <message>
        <source>Terms, parts of speech and status are written; definitions, notes, relations and all else of an entry are not.</source>
        <translation>Benennungen, Wortarten und Status werden geschrieben; Definitionen, Anmerkungen, Beziehungen und alles andere eines Eintrags nicht.</translation>
    </message>
    <message>
        <source>The allowance at {1} is used up.</source>
        <translation>Das Kontingent bei {1} ist verbraucht.</translation>
    </message>
    <message>
        <source>The answer has several lines for one sentence.</source>
        <translation>Die Antwort hat mehrere Zeilen für einen Satz.</translation>
    </message>
    <message>
        <source>The answer holds damaged characters.</source>
        <translation>Die Antwort enthält beschädigte Zeichen.</translation>
    </message>
    <message>
        <source>The answer is a message, not a translation.</source>
        <translation>Die Antwort ist eine Meldung, keine Übersetzung.</translation>
    </message>
    <message>
        <source>The answer is much longer than the sentence.</source>
        <translation>Die Antwort ist viel länger als der Satz.</translation>
    </message>
    <message>
        <source>The answer is not in English.</source>
        <translation>Die Antwort ist nicht auf Englisch.</translation>
    </message>
    <message>
        <source>The answer is still German.</source>
        <translation>Die Antwort ist noch immer deutsch.</translation>
    </message>
    <message>
        <source>The answer of {1} is damaged.</source>
        <translation>Die Antwort von {1} ist beschädigt.</translation>
    </message>
    <message>
        <source>The answer repeats itself.</source>
        <translation>Die Antwort wiederholt sich.</translation>
    </message>
    <message>
        <source>The answer seems to be cut off: it is much shorter than the sentence.</source>
        <translation>Die Antwort scheint abgeschnitten: Sie ist viel kürzer als der Satz.</translation>
    </message>
    <message>
        <source>The answer was empty.</source>
        <translation>Die Antwort war leer.</translation>
    </message>
    <message>
        <source>The article of this note is no longer in the library.</source>
        <translation>Der Artikel zu dieser Notiz ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>The backup cannot be laid out: {1}.</source>
        <translation>Die Sicherung lässt sich nicht ausbreiten: {1}.</translation>
    </message>
    <message>
        <source>The backup was restored. What was there before is in {1}.</source>
        <translation>Die Sicherung wurde eingespielt. Was vorher da war, liegt in {1}.</translation>
    </message>
    <message>
        <source>The backup {1} cannot be read: {2}.</source>
        <translation>Die Sicherung {1} lässt sich nicht lesen: {2}.</translation>
    </message>
    <message>
        <source>The backup {1} cannot be written: {2}.</source>
        <translation>Die Sicherung {1} lässt sich nicht schreiben: {2}.</translation>
    </message>
    <message>
        <source>The backup {1} could not be restored: {2}.</source>
        <translation>Die Sicherung {1} ließ sich nicht einspielen: {2}.</translation>
    </message>
    <message>
        <source>The backup {1} is damaged or no termbase.</source>
        <translation>Die Sicherung {1} ist beschädigt oder kein Glossar.</translation>
    </message>
    <message>
        <source>The backup {1} was made by a newer version of Lagebild.</source>
        <translation>Die Sicherung {1} stammt von einer neueren Version von Lagebild.</translation>
    </message>
    <message>
        <source>The columns &apos;{1}&apos; cannot be read: &apos;{2}&apos; says nothing.</source>
        <translation>Die Spalten „{1}“ lassen sich nicht lesen: „{2}“ sagt nichts.</translation>
    </message>
    <message>
        <source>The columns must say where German (de) and English (en) stand.</source>
        <translation>Die Spalten müssen sagen, wo Deutsch (de) und Englisch (en) stehen.</translation>
    </message>
    <message>
        <source>The connection broke off before the answer was complete.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The connection to the host broke.</source>
        <translation>Die Verbindung zum Server brach ab.</translation>
    </message>
    <message>
        <source>The connection to {1} broke.</source>
        <translation>Die Verbindung zu {1} brach ab.</translation>
    </message>
    <message>
        <source>The cue lists in {1} are broken: {2}.</source>
        <translation>Die Wortlisten in {1} sind fehlerhaft: {2}.</translation>
    </message>
    <message>
        <source>The deck can be read by Anki, but not imported here again.</source>
        <translation>Den Stapel kann Anki lesen, hier lässt er sich nicht wieder importieren.</translation>
    </message>
    <message>
        <source>The engine gave another number of answers than there are sentences.</source>
        <translation>Der Dienst gab eine andere Zahl von Antworten, als es Sätze sind.</translation>
    </message>
    <message>
        <source>The engine gave no answer for this sentence.</source>
        <translation>Der Dienst gab für diesen Satz keine Antwort.</translation>
    </message>
    <message>
        <source>The engine gave the same answer to different sentences.</source>
        <translation>Der Dienst gab auf verschiedene Sätze dieselbe Antwort.</translation>
    </message>
    <message>
        <source>The engine sent the German sentence back unchanged.</source>
        <translation>Der Dienst gab den deutschen Satz unverändert zurück.</translation>
    </message>
    <message>
        <source>The engine&apos;s address is not a valid web address.</source>
        <translation>Die Adresse des Dienstes ist keine gültige Webadresse.</translation>
    </message>
    <message>
        <source>The engine&apos;s address is not a web address.</source>
        <translation>Die Adresse des Dienstes ist keine Webadresse.</translation>
    </message>
    <message>
        <source>The engine&apos;s free allowance is used up for now.</source>
        <translation>Das freie Kontingent des Dienstes ist vorerst verbraucht.</translation>
    </message>
    <message>
        <source>The entry &apos;{1}&apos; of the termbase is damaged.</source>
        <translation>Der Eintrag „{1}“ des Glossars ist beschädigt.</translation>
    </message>
    <message>
        <source>The feed is empty.</source>
        <translation>Der Feed ist leer.</translation>
    </message>
    <message>
        <source>The file breaks the rules of {1}: {2}.</source>
        <translation>Die Datei verstößt gegen die Regeln von {1}: {2}.</translation>
    </message>
    <message>
        <source>The file can be read by Yomitan, but not imported again.</source>
        <translation>Die Datei kann Yomitan lesen, hier lässt sie sich nicht wieder importieren.</translation>
    </message>
    <message>
        <source>The file can be read by dictionary programs, but not imported again.</source>
        <translation>Die Datei können Wörterbuchprogramme lesen, hier lässt sie sich nicht wieder importieren.</translation>
    </message>
    <message>
        <source>The file cannot be written: {1}.</source>
        <translation>Die Datei lässt sich nicht schreiben: {1}.</translation>
    </message>
    <message>
        <source>The file declares entities, which can do harm; it is not read.</source>
        <translation>Die Datei erklärt Entitäten, die schaden können; sie wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The file does not begin with &apos;#UTX&apos;.</source>
        <translation>Die Datei beginnt nicht mit „#UTX“.</translation>
    </message>
    <message>
        <source>The file holds no entries.</source>
        <translation>Die Datei enthält keine Einträge.</translation>
    </message>
    <message>
        <source>The file holds {1} and {2}, not German and English.</source>
        <translation>Die Datei enthält {1} und {2}, nicht Deutsch und Englisch.</translation>
    </message>
    <message>
        <source>The file is nested deeper than {1} elements.</source>
        <translation>Die Datei ist tiefer als {1} Elemente verschachtelt.</translation>
    </message>
    <message>
        <source>The file is no TBX: its root is neither &apos;tbx&apos;, &apos;martif&apos; nor &apos;TBX&apos;.</source>
        <translation>Die Datei ist kein TBX: Ihre Wurzel ist weder „tbx“ noch „martif“ noch „TBX“.</translation>
    </message>
    <message>
        <source>The file is no TMX: its root is not &apos;tmx&apos;.</source>
        <translation>Die Datei ist kein TMX: Ihre Wurzel ist nicht „tmx“.</translation>
    </message>
    <message>
        <source>The file is no well-formed XML: {1}.</source>
        <translation>Die Datei ist kein wohlgeformtes XML: {1}.</translation>
    </message>
    <message>
        <source>The file is not a text.</source>
        <translation>Die Datei ist kein Text.</translation>
    </message>
    <message>
        <source>The file is not valid TOML: {1}.</source>
        <translation>Die Datei ist kein gültiges TOML: {1}.</translation>
    </message>
    <message>
        <source>The file of {1} is damaged: {2}.</source>
        <translation>Die Datei von {1} ist beschädigt: {2}.</translation>
    </message>
    <message>
        <source>The file of {1} was damaged; it was set aside as {2}.</source>
        <translation>Die Datei von {1} war beschädigt; sie liegt jetzt als {2} beiseite.</translation>
    </message>
    <message>
        <source>The file that arrived is not the one that was announced (wrong checksum).</source>
        <translation>Die angekommene Datei ist nicht die angekündigte (falsche Prüfsumme).</translation>
    </message>
    <message>
        <source>The file {1} cannot be read: {2}.</source>
        <translation>Die Datei {1} lässt sich nicht lesen: {2}.</translation>
    </message>
    <message>
        <source>The file {1} cannot be written: {2}.</source>
        <translation>Die Datei {1} lässt sich nicht schreiben: {2}.</translation>
    </message>
    <message>
        <source>The file {1} declares entities, which is not safe to read.</source>
        <translation>Die Datei {1} erklärt Entitäten; das zu lesen ist nicht sicher.</translation>
    </message>
    <message>
        <source>The file {1} does not exist or is no longer there.</source>
        <translation>Die Datei {1} gibt es nicht oder nicht mehr.</translation>
    </message>
    <message>
        <source>The file {1} is not a TMX file.</source>
        <translation>Die Datei {1} ist keine TMX-Datei.</translation>
    </message>
    <message>
        <source>The file {1} is not well-formed XML ({2}).</source>
        <translation>Die Datei {1} ist kein wohlgeformtes XML ({2}).</translation>
    </message>
    <message>
        <source>The file {1} is too large for a translation memory.</source>
        <translation>Die Datei {1} ist zu groß für einen Übersetzungsspeicher.</translation>
    </message>
    <message>
        <source>The file {1} is too large: {2} MB, the limit is {3} MB.</source>
        <translation>Die Datei {1} ist zu groß: {2} MB, die Grenze liegt bei {3} MB.</translation>
    </message>
    <message>
        <source>The file {1} of the model {2} has changed or is damaged.</source>
        <translation>Die Datei {1} des Modells {2} hat sich geändert oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The file&apos;s encoding cannot be read: {1}.</source>
        <translation>Die Kodierung der Datei lässt sich nicht lesen: {1}.</translation>
    </message>
    <message>
        <source>The folder {1} holds links; it is not installed.</source>
        <translation>Der Ordner {1} enthält Verknüpfungen; er wird nicht installiert.</translation>
    </message>
    <message>
        <source>The format of {1} cannot be told from its name.</source>
        <translation>Das Format von {1} ist am Namen nicht zu erkennen.</translation>
    </message>
    <message>
        <source>The format of {1} cannot be told.</source>
        <translation>Das Format von {1} ist nicht zu erkennen.</translation>
    </message>
    <message>
        <source>The glossary index is broken ({1}).</source>
        <translation>Der Glossarindex ist fehlerhaft ({1}).</translation>
    </message>
    <message>
        <source>The glossary index is damaged: a term is missing.</source>
        <translation>Der Glossarindex ist beschädigt: Eine Benennung fehlt.</translation>
    </message>
    <message>
        <source>The glossary index was made by another version.</source>
        <translation>Der Glossarindex stammt von einer anderen Version.</translation>
    </message>
    <message>
        <source>The glossary is larger than the 10 MiB that DeepL takes.</source>
        <translation>Das Glossar ist größer als die 10 MiB, die DeepL annimmt.</translation>
    </message>
    <message>
        <source>The glossary sources have faults: {1}{2}.</source>
        <translation>Die Glossarquellen haben Fehler: {1}{2}.</translation>
    </message>
    <message>
        <source>The host could not be reached within {1} seconds.</source>
        <translation>Der Server war innerhalb von {1} Sekunden nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The host could not be reached.</source>
        <translation>Der Server war nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The host could not prove who it is (TLS certificate).</source>
        <translation>Der Server konnte nicht belegen, wer er ist (TLS-Zertifikat).</translation>
    </message>
    <message>
        <source>The host did not answer completely within {1} seconds.</source>
        <translation>Der Server antwortete innerhalb von {1} Sekunden nicht vollständig.</translation>
    </message>
    <message>
        <source>The host did not answer within {1} seconds.</source>
        <translation>Der Server antwortete innerhalb von {1} Sekunden nicht.</translation>
    </message>
    <message>
        <source>The host is not known, or there is no network.</source>
        <translation>Der Server ist unbekannt, oder es gibt kein Netz.</translation>
    </message>
    <message>
        <source>The host sent a page instead of a translation (is a sign-in needed?).</source>
        <translation>Der Server schickte eine Seite statt einer Übersetzung (ist eine Anmeldung nötig?).</translation>
    </message>
    <message>
        <source>The host sent a page without a translation.</source>
        <translation>Der Server schickte eine Seite ohne Übersetzung.</translation>
    </message>
    <message>
        <source>The host {1} is not known, or there is no network.</source>
        <translation>Der Server {1} ist unbekannt, oder es gibt kein Netz.</translation>
    </message>
    <message>
        <source>The host&apos;s answer could not be understood.</source>
        <translation>Die Antwort des Servers war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The host&apos;s answer is far too long.</source>
        <translation>Die Antwort des Servers ist viel zu lang.</translation>
    </message>
    <message>
        <source>The installed model cannot be read.</source>
        <translation>Das installierte Modell lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The key holds characters that no key has.</source>
        <translation>Der Schlüssel enthält Zeichen, die in keinem Schlüssel vorkommen.</translation>
    </message>
    <message>
        <source>The library cannot be used: {1}.</source>
        <translation>Die Bibliothek lässt sich nicht benutzen: {1}.</translation>
    </message>
    <message>
        <source>The library deep-translator is not installed.</source>
        <translation>Die Programmbibliothek deep-translator ist nicht installiert.</translation>
    </message>
    <message>
        <source>The library is damaged and cannot be set aside: {1}.</source>
        <translation>Die Bibliothek ist beschädigt und lässt sich nicht beiseitelegen: {1}.</translation>
    </message>
    <message>
        <source>The library was damaged; it was set aside as {1} and a new one was begun. A backup can be restored from the library&apos;s menu.</source>
        <translation>Die Bibliothek war beschädigt; sie liegt jetzt als {1} beiseite, und eine neue wurde begonnen. Im Menü der Bibliothek lässt sich eine Sicherung einspielen.</translation>
    </message>
    <message>
        <source>The log file {1} cannot be written: {2}.</source>
        <translation>Die Protokolldatei {1} lässt sich nicht schreiben: {2}.</translation>
    </message>
    <message>
        <source>The model cannot be installed: {1}.</source>
        <translation>Das Modell lässt sich nicht installieren: {1}.</translation>
    </message>
    <message>
        <source>The model {1} cannot be removed: {2}.</source>
        <translation>Das Modell {1} lässt sich nicht entfernen: {2}.</translation>
    </message>
    <message>
        <source>The model {1} lacks the file {2}.</source>
        <translation>Dem Modell {1} fehlt die Datei {2}.</translation>
    </message>
    <message>
        <source>The model&apos;s {1} is damaged.</source>
        <translation>Am Modell ist {1} beschädigt.</translation>
    </message>
    <message>
        <source>The package {1} holds more than it says.</source>
        <translation>Das Paket {1} enthält mehr, als es angibt.</translation>
    </message>
    <message>
        <source>The package {1} is damaged or incomplete.</source>
        <translation>Das Paket {1} ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>The package {1} is far larger than a translation model.</source>
        <translation>Das Paket {1} ist viel größer als ein Übersetzungsmodell.</translation>
    </message>
    <message>
        <source>The package {1} tries to write outside its folder; it is not installed.</source>
        <translation>Das Paket {1} will außerhalb seines Ordners schreiben; es wird nicht installiert.</translation>
    </message>
    <message>
        <source>The page is larger than {1} MB and is not read.</source>
        <translation>Die Seite ist größer als {1} MB und wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The profile folder {1} cannot be created: {2}.</source>
        <translation>Der Profilordner {1} lässt sich nicht anlegen: {2}.</translation>
    </message>
    <message>
        <source>The profile folder {1} cannot be written to.</source>
        <translation>In den Profilordner {1} lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The proxy asks for a password.</source>
        <translation>Der Proxy verlangt ein Kennwort.</translation>
    </message>
    <message>
        <source>The proxy did not connect to the host.</source>
        <translation>Der Proxy stellte keine Verbindung zum Server her.</translation>
    </message>
    <message>
        <source>The proxy did not connect to {1}.</source>
        <translation>Der Proxy stellte keine Verbindung zu {1} her.</translation>
    </message>
    <message>
        <source>The sentence is too long for this engine.</source>
        <translation>Der Satz ist für diesen Dienst zu lang.</translation>
    </message>
    <message>
        <source>The sentences of the article, paragraph by paragraph, and this computer&apos;s network address. No glossary, no notes.</source>
        <translation>Die Sätze des Artikels, Absatz für Absatz, und die Netzadresse dieses Rechners. Kein Glossar, keine Notizen.</translation>
    </message>
    <message>
        <source>The settings file was damaged ({1}); it was set aside as {2}.</source>
        <translation>Die Einstellungsdatei war beschädigt ({1}); sie liegt jetzt als {2} beiseite.</translation>
    </message>
    <message>
        <source>The settings file {1} cannot be read: {2}; defaults are used.</source>
        <translation>Die Einstellungsdatei {1} lässt sich nicht lesen: {2}; es gelten die Voreinstellungen.</translation>
    </message>
    <message>
        <source>The settings file {1} is damaged ({2}); defaults are used.</source>
        <translation>Die Einstellungsdatei {1} ist beschädigt ({2}); es gelten die Voreinstellungen.</translation>
    </message>
    <message>
        <source>The shipped glossary is never changed; your own entries lie on top of it.</source>
        <translation>Das mitgelieferte Glossar wird nie geändert; Ihre eigenen Einträge liegen darüber.</translation>
    </message>
    <message>
        <source>The table has no column &apos;{1}&apos;.</source>
        <translation>Die Tabelle hat keine Spalte „{1}“.</translation>
    </message>
    <message>
        <source>The table has {1} columns; there is no column {2}.</source>
        <translation>Die Tabelle hat {1} Spalten; eine Spalte {2} gibt es nicht.</translation>
    </message>
    <message>
        <source>The termbase cannot be backed up: {1}.</source>
        <translation>Das Glossar lässt sich nicht sichern: {1}.</translation>
    </message>
    <message>
        <source>The termbase could not be changed: {1}.</source>
        <translation>Das Glossar ließ sich nicht ändern: {1}.</translation>
    </message>
    <message>
        <source>The termbase {1} cannot be read: {2}.</source>
        <translation>Das Glossar {1} lässt sich nicht lesen: {2}.</translation>
    </message>
    <message>
        <source>The termbase {1} cannot be used: {2}.</source>
        <translation>Das Glossar {1} lässt sich nicht benutzen: {2}.</translation>
    </message>
    <message>
        <source>The termbase {1} was made by a newer version of Lagebild.</source>
        <translation>Das Glossar {1} stammt von einer neueren Version von Lagebild.</translation>
    </message>
    <message>
        <source>The text is too long: the limit is {1} million characters.</source>
        <translation>Der Text ist zu lang: Die Grenze liegt bei {1} Millionen Zeichen.</translation>
    </message>
    <message>
        <source>The title of this glossary cannot be changed.</source>
        <translation>Der Titel dieses Glossars lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>The translation memory cannot be used ({1}); translations last until the program ends.</source>
        <translation>Der Übersetzungsspeicher lässt sich nicht benutzen ({1}); Übersetzungen halten, bis das Programm endet.</translation>
    </message>
    <message>
        <source>The translation memory could not be read ({1}).</source>
        <translation>Der Übersetzungsspeicher ließ sich nicht lesen ({1}).</translation>
    </message>
    <message>
        <source>The translation memory could not be written ({1}); reading goes on.</source>
        <translation>Der Übersetzungsspeicher ließ sich nicht schreiben ({1}); Lesen geht weiter.</translation>
    </message>
    <message>
        <source>The translation memory is damaged and cannot be replaced; translations are not kept.</source>
        <translation>Der Übersetzungsspeicher ist beschädigt und nicht zu ersetzen; Übersetzungen werden nicht behalten.</translation>
    </message>
    <message>
        <source>The translation memory was damaged; it was set aside as {1} and a new one was begun.</source>
        <translation>Der Übersetzungsspeicher war beschädigt; er liegt jetzt als {1} beiseite, und ein neuer wurde begonnen.</translation>
    </message>
    <message>
        <source>The translation {1} cannot be read: {2}.</source>
        <translation>Die Übersetzung {1} lässt sich nicht lesen: {2}.</translation>
    </message>
    <message>
        <source>The translation {1} is not a UTF-8 text.</source>
        <translation>Die Übersetzung {1} ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>The word lists in {1} are broken: {2}.</source>
        <translation>Die Wortlisten in {1} sind fehlerhaft: {2}.</translation>
    </message>
    <message>
        <source>There is no file {1}.</source>
        <translation>Eine Datei {1} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no glossary &apos;{1}&apos;.</source>
        <translation>Ein Glossar „{1}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no glossary index yet.</source>
        <translation>Es gibt noch keinen Glossarindex.</translation>
    </message>
    <message>
        <source>There is no host: an installed model translates on this computer.</source>
        <translation>Es gibt keinen Server: Ein installiertes Modell übersetzt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>There is no offline model yet.</source>
        <translation>Es gibt noch kein Offline-Modell.</translation>
    </message>
    <message>
        <source>There is no page at this address any more ({1}, status {2}).</source>
        <translation>Unter dieser Adresse gibt es keine Seite mehr ({1}, Status {2}).</translation>
    </message>
    <message>
        <source>There is no safe keyring on this computer; the key is kept until the program ends.</source>
        <translation>Auf diesem Rechner gibt es keinen sicheren Schlüsselbund; der Schlüssel wird behalten, bis das Programm endet.</translation>
    </message>
    <message>
        <source>There is no text to read.</source>
        <translation>Es gibt keinen Text zu lesen.</translation>
    </message>
    <message>
        <source>There is no translation engine called {1}.</source>
        <translation>Einen Übersetzungsdienst namens {1} gibt es nicht.</translation>
    </message>
    <message>
        <source>This OPUS-MT model cannot be converted: it is damaged or of another architecture.</source>
        <translation>Dieses OPUS-MT-Modell lässt sich nicht umwandeln: Es ist beschädigt oder anders gebaut.</translation>
    </message>
    <message>
        <source>This address leads to {1}, not to an article.</source>
        <translation>Diese Adresse führt zu {1}, nicht zu einem Artikel.</translation>
    </message>
    <message>
        <source>This article is damaged in the library.</source>
        <translation>Dieser Artikel ist in der Bibliothek beschädigt.</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>Dieser Artikel ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>This glossary can be switched off, but not removed.</source>
        <translation>Dieses Glossar lässt sich abschalten, aber nicht entfernen.</translation>
    </message>
    <message>
        <source>This glossary is a file of another program.</source>
        <translation>Dieses Glossar ist eine Datei eines anderen Programms.</translation>
    </message>
    <message>
        <source>This is no translation model: its SentencePiece file is missing.</source>
        <translation>Das ist kein Übersetzungsmodell: Seine SentencePiece-Datei fehlt.</translation>
    </message>
    <message>
        <source>This is no translation model: the file {1} is missing.</source>
        <translation>Das ist kein Übersetzungsmodell: Die Datei {1} fehlt.</translation>
    </message>
    <message>
        <source>This is not a feed (RSS or Atom).</source>
        <translation>Das ist kein Feed (RSS oder Atom).</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Das ist keine Webadresse.</translation>
    </message>
    <message>
        <source>This model cannot be used: it is damaged or of another architecture.</source>
        <translation>Dieses Modell lässt sich nicht benutzen: Es ist beschädigt oder anders gebaut.</translation>
    </message>
    <message>
        <source>This model translates from {1} to {2}, not from German to English.</source>
        <translation>Dieses Modell übersetzt von {1} nach {2}, nicht vom Deutschen ins Englische.</translation>
    </message>
    <message>
        <source>Translating offline needs the libraries ctranslate2 and sentencepiece.</source>
        <translation>Offline zu übersetzen braucht die Programmbibliotheken ctranslate2 und sentencepiece.</translation>
    </message>
    <message>
        <source>Try again later. {1}</source>
        <translation>Versuchen Sie es später noch einmal. {1}</translation>
    </message>
    <message>
        <source>Try again. {1}</source>
        <translation>Versuchen Sie es noch einmal. {1}</translation>
    </message>
    <message>
        <source>Try again: it goes on where it stopped.</source>
        <translation>Versuchen Sie es noch einmal: Es geht dort weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>Try another engine.</source>
        <translation>Versuchen Sie einen anderen Dienst.</translation>
    </message>
    <message>
        <source>Type its address yourself if you want to open it.</source>
        <translation>Tippen Sie die Adresse selbst ein, wenn Sie sie öffnen möchten.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>Wait a while, or choose another engine.</source>
        <translation>Warten Sie eine Weile, oder wählen Sie einen anderen Dienst.</translation>
    </message>
    <message>
        <source>Wait a while, then retry.</source>
        <translation>Warten Sie eine Weile, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Wait a while. {1}</source>
        <translation>Warten Sie eine Weile. {1}</translation>
    </message>
    <message>
        <source>Wait, or choose another engine.</source>
        <translation>Warten Sie, oder wählen Sie einen anderen Dienst.</translation>
    </message>
    <message>
        <source>With a free key DeepL may keep texts to train its engine; with a paid key it says that it deletes them after translating.</source>
        <translation>Mit einem kostenlosen Schlüssel darf DeepL Texte behalten, um seine Technik zu verbessern; mit einem bezahlten sagt es, dass es sie nach dem Übersetzen löscht.</translation>
    </message>
    <message>
        <source>Write them like de=1,en=2,note=4 or de=Term,en=Translation.</source>
        <translation>Schreiben Sie sie so: de=1,en=2,note=4 oder de=Benennung,en=Übersetzung.</translation>
    </message>
    <message>
        <source>Yomitan dictionary, format 3</source>
        <translation>Yomitan-Wörterbuch, Format 3</translation>
    </message>
    <message>
        <source>You agreed to send text to {1}, not to {2}.</source>
        <translation>Sie haben zugestimmt, Text an {1} zu senden, nicht an {2}.</translation>
    </message>
    <message>
        <source>You have no permission to read the file {1}.</source>
        <translation>Sie dürfen die Datei {1} nicht lesen.</translation>
    </message>
    <message>
        <source>You have not agreed to send text to {1}.</source>
        <translation>Sie haben nicht zugestimmt, Text an {1} zu senden.</translation>
    </message>
    <message>
        <source>Your own entries always lie on top.</source>
        <translation>Ihre eigenen Einträge liegen immer obenauf.</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>eine Form</translation>
    </message>
    <message>
        <source>a form in a subordinate clause</source>
        <translation>eine Form im Nebensatz</translation>
    </message>
    <message>
        <source>a form with -s</source>
        <translation>eine Form mit -s</translation>
    </message>
    <message>
        <source>a past form</source>
        <translation>eine Form der Vergangenheit</translation>
    </message>
    <message>
        <source>a present or subjunctive form</source>
        <translation>eine Form des Präsens oder Konjunktivs</translation>
    </message>
    <message>
        <source>an inflected form</source>
        <translation>eine gebeugte Form</translation>
    </message>
    <message>
        <source>an inflected form (declined like an adjective)</source>
        <translation>eine gebeugte Form (wie ein Adjektiv gebeugt)</translation>
    </message>
    <message>
        <source>business</source>
        <translation>Wirtschaft</translation>
    </message>
    <message>
        <source>computing</source>
        <translation>Informatik</translation>
    </message>
    <message>
        <source>court</source>
        <translation>Justiz</translation>
    </message>
    <message>
        <source>crime</source>
        <translation>Kriminalität</translation>
    </message>
    <message>
        <source>culture</source>
        <translation>Kultur</translation>
    </message>
    <message>
        <source>diplomacy</source>
        <translation>Diplomatie</translation>
    </message>
    <message>
        <source>entry &apos;{1}&apos; has no German or no English term</source>
        <translation>Eintrag „{1}“ hat keine deutsche oder keine englische Benennung</translation>
    </message>
    <message>
        <source>flight</source>
        <translation>Flucht</translation>
    </message>
    <message>
        <source>has no German or no English term</source>
        <translation>hat keine deutsche oder keine englische Benennung</translation>
    </message>
    <message>
        <source>has no letter or digit</source>
        <translation>hat keinen Buchstaben und keine Ziffer</translation>
    </message>
    <message>
        <source>has no source or no target</source>
        <translation>hat keinen Ausgangstext oder keine Übersetzung</translation>
    </message>
    <message>
        <source>has no verb</source>
        <translation>hat kein Verb</translation>
    </message>
    <message>
        <source>has {1} cells where the header has {2}</source>
        <translation>hat {1} Zellen, wo die Kopfzeile {2} hat</translation>
    </message>
    <message>
        <source>is a function word that stands in every sentence</source>
        <translation>ist ein Funktionswort, das in jedem Satz steht</translation>
    </message>
    <message>
        <source>is a single letter</source>
        <translation>ist ein einzelner Buchstabe</translation>
    </message>
    <message>
        <source>is no pair of German and English</source>
        <translation>ist kein Paar aus Deutsch und Englisch</translation>
    </message>
    <message>
        <source>it is a name here</source>
        <translation>es ist hier ein Name</translation>
    </message>
    <message>
        <source>it is an everyday word of an imported glossary</source>
        <translation>es ist ein Alltagswort eines importierten Glossars</translation>
    </message>
    <message>
        <source>made by a newer version</source>
        <translation>stammt von einer neueren Version</translation>
    </message>
    <message>
        <source>medicine</source>
        <translation>Medizin</translation>
    </message>
    <message>
        <source>nature</source>
        <translation>Natur</translation>
    </message>
    <message>
        <source>not a table</source>
        <translation>keine Tabelle</translation>
    </message>
    <message>
        <source>not as it was written</source>
        <translation>nicht, wie es geschrieben wurde</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>nothing nearby decides</source>
        <translation>nichts in der Nähe entscheidet</translation>
    </message>
    <message>
        <source>office</source>
        <translation>Regierung</translation>
    </message>
    <message>
        <source>other field near</source>
        <translation>anderes Sachgebiet in der Nähe</translation>
    </message>
    <message>
        <source>other terms stand in the sentence</source>
        <translation>andere Benennungen stehen im Satz</translation>
    </message>
    <message>
        <source>politics</source>
        <translation>Politik</translation>
    </message>
    <message>
        <source>religion</source>
        <translation>Religion</translation>
    </message>
    <message>
        <source>ruled out by &apos;{1}&apos;</source>
        <translation>ausgeschlossen durch „{1}“</translation>
    </message>
    <message>
        <source>sport</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>states</source>
        <translation>Staaten</translation>
    </message>
    <message>
        <source>table with columns, comma</source>
        <translation>Tabelle mit Spalten, Komma</translation>
    </message>
    <message>
        <source>table with columns, tab</source>
        <translation>Tabelle mit Spalten, Tabulator</translation>
    </message>
    <message>
        <source>the citation form</source>
        <translation>die Grundform</translation>
    </message>
    <message>
        <source>the comparative</source>
        <translation>der Komparativ</translation>
    </message>
    <message>
        <source>the dative plural</source>
        <translation>der Dativ Plural</translation>
    </message>
    <message>
        <source>the genitive</source>
        <translation>der Genitiv</translation>
    </message>
    <message>
        <source>the id &apos;{1}&apos; stands there already</source>
        <translation>die Kennung „{1}“ steht schon da</translation>
    </message>
    <message>
        <source>the infinitive with zu</source>
        <translation>der Infinitiv mit „zu“</translation>
    </message>
    <message>
        <source>the past participle</source>
        <translation>das Partizip Perfekt</translation>
    </message>
    <message>
        <source>the past participle, used as an adjective,</source>
        <translation>das Partizip Perfekt, als Adjektiv gebraucht,</translation>
    </message>
    <message>
        <source>the plural</source>
        <translation>der Plural</translation>
    </message>
    <message>
        <source>the present participle</source>
        <translation>das Partizip Präsens</translation>
    </message>
    <message>
        <source>the same terms stand there already</source>
        <translation>dieselben Benennungen stehen schon da</translation>
    </message>
    <message>
        <source>the superlative</source>
        <translation>der Superlativ</translation>
    </message>
    <message>
        <source>traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>war</source>
        <translation>Krieg</translation>
    </message>
    <message>
        <source>weather</source>
        <translation>Wetter</translation>
    </message>
    <message>
        <source>words of {1} nearby speak against it</source>
        <translation>Wörter aus {1} in der Nähe sprechen dagegen</translation>
    </message>
    <message>
        <source>{1} can be written, but not read.</source>
        <translation>{1} lässt sich schreiben, aber nicht lesen.</translation>
    </message>
    <message>
        <source>{1} cannot be read: {2}.</source>
        <translation>{1} lässt sich nicht lesen: {2}.</translation>
    </message>
    <message>
        <source>{1} cannot be written: {2}.</source>
        <translation>{1} lässt sich nicht schreiben: {2}.</translation>
    </message>
    <message>
        <source>{1} could not prove who it is (TLS certificate).</source>
        <translation>{1} konnte nicht belegen, wer es ist (TLS-Zertifikat).</translation>
    </message>
    <message>
        <source>{1} declares XML entities, which can do harm; it is not read.</source>
        <translation>{1} erklärt XML-Entitäten, die schaden können; es wird nicht gelesen.</translation>
    </message>
    <message>
        <source>{1} did not accept the request (status {2}).</source>
        <translation>{1} nahm die Anfrage nicht an (Status {2}).</translation>
    </message>
    <message>
        <source>{1} did not answer completely within {2} seconds.</source>
        <translation>{1} antwortete innerhalb von {2} Sekunden nicht vollständig.</translation>
    </message>
    <message>
        <source>{1} did not answer in time.</source>
        <translation>{1} antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>{1} did not send the file (status {2}).</source>
        <translation>{1} schickte die Datei nicht (Status {2}).</translation>
    </message>
    <message>
        <source>{1} did not send the page (status {2}).</source>
        <translation>{1} schickte die Seite nicht (Status {2}).</translation>
    </message>
    <message>
        <source>{1} does not show this page without signing in (status {2}).</source>
        <translation>{1} zeigt diese Seite nur nach Anmeldung (Status {2}).</translation>
    </message>
    <message>
        <source>{1} has a fault (status {2}).</source>
        <translation>{1} hat eine Störung (Status {2}).</translation>
    </message>
    <message>
        <source>{1} has no columns to choose.</source>
        <translation>{1} hat keine Spalten, die man wählen könnte.</translation>
    </message>
    <message>
        <source>{1} holds a damaged database ({2}); it was damaged when it was saved.</source>
        <translation>{1} enthält eine beschädigte Datenbank ({2}); sie war schon beim Sichern beschädigt.</translation>
    </message>
    <message>
        <source>{1} holds files that its list does not name.</source>
        <translation>{1} enthält Dateien, die seine Liste nicht nennt.</translation>
    </message>
    <message>
        <source>{1} holds no chapter that can be read.</source>
        <translation>{1} enthält kein lesbares Kapitel.</translation>
    </message>
    <message>
        <source>{1} holds no text, only attachments or pictures.</source>
        <translation>{1} enthält keinen Text, nur Anhänge oder Bilder.</translation>
    </message>
    <message>
        <source>{1} holds no text: this PDF is a picture.</source>
        <translation>{1} enthält keinen Text: Dieses PDF ist ein Bild.</translation>
    </message>
    <message>
        <source>{1} holds {2} files, more than any article; it is not read.</source>
        <translation>{1} enthält {2} Dateien, mehr als jeder Artikel; es wird nicht gelesen.</translation>
    </message>
    <message>
        <source>{1} is a PDF document, and the part of Lagebild that reads PDF is not installed.</source>
        <translation>{1} ist ein PDF, und der Teil von Lagebild, der PDF liest, ist nicht installiert.</translation>
    </message>
    <message>
        <source>{1} is a compound with {2}</source>
        <translation>{1} ist eine Zusammensetzung mit {2}</translation>
    </message>
    <message>
        <source>{1} is a feed, not an article.</source>
        <translation>{1} ist ein Feed, kein Artikel.</translation>
    </message>
    <message>
        <source>{1} is a folder, not a file.</source>
        <translation>{1} ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>{1} is a gender-inclusive form of {2}</source>
        <translation>{1} ist eine geschlechtergerechte Form von {2}</translation>
    </message>
    <message>
        <source>{1} is an old or password-protected Word document, which cannot be read.</source>
        <translation>{1} ist ein altes oder mit Kennwort geschütztes Word-Dokument, das sich nicht lesen lässt.</translation>
    </message>
    <message>
        <source>{1} is another spelling of a form of {2}</source>
        <translation>{1} ist eine andere Schreibung einer Form von {2}</translation>
    </message>
    <message>
        <source>{1} is damaged.</source>
        <translation>{1} ist beschädigt.</translation>
    </message>
    <message>
        <source>{1} is damaged: a page cannot be read.</source>
        <translation>{1} ist beschädigt: Eine Seite lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>{1} is damaged: a part of it cannot be unpacked.</source>
        <translation>{1} ist beschädigt: Ein Teil lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>{1} is damaged: it holds no document.</source>
        <translation>{1} ist beschädigt: Es enthält kein Dokument.</translation>
    </message>
    <message>
        <source>{1} is damaged: its XML cannot be read.</source>
        <translation>{1} ist beschädigt: Das XML lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>{1} is damaged: its archive cannot be opened.</source>
        <translation>{1} ist beschädigt: Das Archiv lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>{1} is damaged: the PDF cannot be opened.</source>
        <translation>{1} ist beschädigt: Das PDF lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>{1} is damaged: the message cannot be read.</source>
        <translation>{1} ist beschädigt: Die Nachricht lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>{1} is damaged: {2} is not what was saved.</source>
        <translation>{1} ist beschädigt: {2} ist nicht, was gespeichert wurde.</translation>
    </message>
    <message>
        <source>{1} is empty.</source>
        <translation>{1} ist leer.</translation>
    </message>
    <message>
        <source>{1} is far too large to be a backup.</source>
        <translation>{1} ist viel zu groß für eine Sicherung.</translation>
    </message>
    <message>
        <source>{1} is incomplete: it holds no document text.</source>
        <translation>{1} ist unvollständig: Es enthält keinen Dokumenttext.</translation>
    </message>
    <message>
        <source>{1} is incomplete: {2} is missing.</source>
        <translation>{1} ist unvollständig: {2} fehlt.</translation>
    </message>
    <message>
        <source>{1} is larger than {2} MB.</source>
        <translation>{1} ist größer als {2} MB.</translation>
    </message>
    <message>
        <source>{1} is nested deeper than {2} elements; it is not read.</source>
        <translation>{1} ist tiefer als {2} Elemente verschachtelt; es wird nicht gelesen.</translation>
    </message>
    <message>
        <source>{1} is nested deeper than {2} groups; it is not read.</source>
        <translation>{1} ist tiefer als {2} Gruppen verschachtelt; es wird nicht gelesen.</translation>
    </message>
    <message>
        <source>{1} is not a backup of Lagebild, or it is damaged.</source>
        <translation>{1} ist keine Sicherung von Lagebild oder beschädigt.</translation>
    </message>
    <message>
        <source>{1} is not a sound backup: its list of files does not fit.</source>
        <translation>{1} ist keine heile Sicherung: Die Dateiliste passt nicht.</translation>
    </message>
    <message>
        <source>{1} is not a text: it looks like {2}.</source>
        <translation>{1} ist kein Text: Es sieht aus wie {2}.</translation>
    </message>
    <message>
        <source>{1} is not an ordinary file.</source>
        <translation>{1} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>{1} is protected against copying (DRM).</source>
        <translation>{1} ist gegen Kopieren geschützt (DRM).</translation>
    </message>
    <message>
        <source>{1} is protected by a password.</source>
        <translation>{1} ist mit einem Kennwort geschützt.</translation>
    </message>
    <message>
        <source>{1} is the feminine of {2}</source>
        <translation>{1} ist die weibliche Form von {2}</translation>
    </message>
    <message>
        <source>{1} is the noun made of the verb {2}</source>
        <translation>{1} ist das Substantiv zum Verb {2}</translation>
    </message>
    <message>
        <source>{1} is the term itself</source>
        <translation>{1} ist die Benennung selbst</translation>
    </message>
    <message>
        <source>{1} is {2} of {3}</source>
        <translation>{1} ist {2} von {3}</translation>
    </message>
    <message>
        <source>{1} lies in a private network and is not asked.</source>
        <translation>{1} liegt in einem privaten Netz und wird nicht gefragt.</translation>
    </message>
    <message>
        <source>{1} needs a key.</source>
        <translation>{1} braucht einen Schlüssel.</translation>
    </message>
    <message>
        <source>{1} refused access (status {2}).</source>
        <translation>{1} verweigerte den Zugang (Status {2}).</translation>
    </message>
    <message>
        <source>{1} refused because of too many requests.</source>
        <translation>{1} lehnte ab, weil es zu viele Anfragen waren.</translation>
    </message>
    <message>
        <source>{1} refused because of too many requests; it is left alone for {2} seconds.</source>
        <translation>{1} lehnte ab, weil es zu viele Anfragen waren; der Server wird {2} Sekunden in Ruhe gelassen.</translation>
    </message>
    <message>
        <source>{1} refused: too many requests.</source>
        <translation>{1} lehnte ab: zu viele Anfragen.</translation>
    </message>
    <message>
        <source>{1} sends the request on and on, without a file.</source>
        <translation>{1} leitet die Anfrage immer weiter, ohne eine Datei zu liefern.</translation>
    </message>
    <message>
        <source>{1} sends the request on and on, without a page.</source>
        <translation>{1} schickt die Anfrage immer weiter, ohne eine Seite.</translation>
    </message>
    <message>
        <source>{1} sent the request on to another address (is a sign-in to the network needed?).</source>
        <translation>{1} schickte die Anfrage an eine andere Adresse weiter (ist eine Anmeldung im Netz nötig?).</translation>
    </message>
    <message>
        <source>{1} to {2}, {3} KB sent.</source>
        <translation>{1} an {2}, {3} KB gesendet.</translation>
    </message>
    <message>
        <source>{1} unpacks to more than {2} MB, which no article does; it is not read.</source>
        <translation>{1} ist entpackt größer als {2} MB, und das ist kein Artikel; es wird nicht gelesen.</translation>
    </message>
    <message>
        <source>{1} was made by a newer version of Lagebild.</source>
        <translation>{1} stammt von einer neueren Version von Lagebild.</translation>
    </message>
    <message>
        <source>“{1}” is a unit named by its number</source>
        <translation>„{1}“ ist ein mit seiner Nummer benannter Verband</translation>
    </message>
    <message>
        <source>“{1}” is short for {2}</source>
        <translation>„{1}“ steht kurz für {2}</translation>
    </message>
    <message>
        <source>“{1}” is the separable verb {2} with its parts apart</source>
        <translation>„{1}“ ist das trennbare Verb {2} in getrennten Teilen</translation>
    </message>
    <message>
        <source>“{1}” is the term {2} as it stands in the sentence</source>
        <translation>„{1}“ ist die Benennung {2}, wie sie im Satz steht</translation>
    </message>
</context>
<context>
    <name>SectionBar</name>
    <message>
        <source>Long text: part {number} of {count}</source>
        <translation>Langer Text: Teil {number} von {count}</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Voriger Teil</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Nächster Teil</translation>
    </message>
    <message>
        <source>Previous part (Alt+Page Up)</source>
        <translation>Voriger Teil (Alt+Bild auf)</translation>
    </message>
    <message>
        <source>Next part (Alt+Page Down)</source>
        <translation>Nächster Teil (Alt+Bild ab)</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Local only: nothing leaves this computer.</source>
        <translation>Nur lokal: Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Requests are allowed again, to hosts that you agreed to.</source>
        <translation>Anfragen sind wieder erlaubt, an Server, denen Sie zugestimmt haben.</translation>
    </message>
    <message>
        <source>Stopped. What was fetched is kept: Fetch goes on there.</source>
        <translation>Angehalten. Was geladen wurde, bleibt: „Laden“ macht dort weiter.</translation>
    </message>
    <message>
        <source>Local only is switched on: nothing is sent.</source>
        <translation>„Nur lokal“ ist eingeschaltet: Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>{model} is installed.</source>
        <translation>{model} ist installiert.</translation>
    </message>
    <message>
        <source>{model} translates from now on.</source>
        <translation>Von jetzt an übersetzt {model}.</translation>
    </message>
    <message>
        <source>{model} is as it was installed.</source>
        <translation>{model} ist so, wie es installiert wurde.</translation>
    </message>
    <message>
        <source>{model} is removed.</source>
        <translation>{model} ist entfernt.</translation>
    </message>
    <message>
        <source>Export the translation memory</source>
        <translation>Übersetzungsspeicher exportieren</translation>
    </message>
    <message>
        <source>Translation memory (*.tmx)</source>
        <translation>Übersetzungsspeicher (*.tmx)</translation>
    </message>
    <message>
        <source>{count} sentences are written to {file}.</source>
        <translation>{count} Sätze sind in {file} geschrieben.</translation>
    </message>
    <message>
        <source>Import a translation memory</source>
        <translation>Übersetzungsspeicher importieren</translation>
    </message>
    <message>
        <source>Translation memory (*.tmx);;All files (*)</source>
        <translation>Übersetzungsspeicher (*.tmx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>{kept} sentences are new, {already} were known, {mine} of yours were left as they are.</source>
        <translation>{kept} Sätze sind neu, {already} waren bekannt, {mine} eigene blieben, wie sie sind.</translation>
    </message>
    <message>
        <source>{count} entries were not German and English.</source>
        <translation>{count} Einträge waren nicht deutsch und englisch.</translation>
    </message>
</context>
<context>
    <name>SentenceEditor</name>
    <message>
        <source>English sentence, to edit</source>
        <translation>Englischer Satz zum Bearbeiten</translation>
    </message>
    <message>
        <source>Its neighbours stand around it and stay as they are. Return saves, Escape leaves it as it was.</source>
        <translation>Die Nachbarsätze stehen darum herum und bleiben, wie sie sind. Die Eingabetaste speichert, Escape lässt ihn, wie er war.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>This sentence has no English yet that could be edited.</source>
        <translation>Zu diesem Satz gibt es noch kein Englisch, das sich bearbeiten ließe.</translation>
    </message>
    <message>
        <source>Glossary gloss, not a translation</source>
        <translation>Glosse aus dem Glossar, keine Übersetzung</translation>
    </message>
    <message>
        <source>Select some words first, then copy the passage.</source>
        <translation>Markieren Sie zuerst einige Wörter, dann kopieren Sie die Stelle.</translation>
    </message>
    <message>
        <source>Copied: one sentence in both languages, with the source.</source>
        <translation>Kopiert: ein Satz in beiden Sprachen, mit der Quelle.</translation>
    </message>
    <message>
        <source>Copied: {count} sentences in both languages, with the source.</source>
        <translation>Kopiert: {count} Sätze in beiden Sprachen, mit Quelle.</translation>
    </message>
    <message>
        <source>Edit the English sentence</source>
        <translation>Den englischen Satz bearbeiten</translation>
    </message>
    <message>
        <source>Give back the machine&apos;s words</source>
        <translation>Die maschinelle Fassung zurückholen</translation>
    </message>
    <message>
        <source>Try this paragraph again</source>
        <translation>Diesen Absatz noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try all failed sentences again</source>
        <translation>Alle misslungenen Sätze noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Only while Ctrl is held</source>
        <translation>Nur bei gedrückter Strg-Taste</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Alle Stellen</translation>
    </message>
    <message>
        <source>First place of each term</source>
        <translation>Erste Stelle jedes Begriffs</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Also mark possible terms (dotted)</source>
        <translation>Auch mögliche Begriffe markieren (gepunktet)</translation>
    </message>
    <message>
        <source>Corrected marks…</source>
        <translation>Berichtigte Markierungen …</translation>
    </message>
    <message>
        <source>The list of terms follows the text</source>
        <translation>Die Begriffsliste folgt dem Text</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Keiner gewählt</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Local only: nothing leaves this computer</source>
        <translation>Nur lokal: Nichts verlässt diesen Rechner</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>Zeilenbreite</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Card opens after</source>
        <translation>Karte öffnet nach</translation>
    </message>
    <message>
        <source>Definitions in</source>
        <translation>Definitionen auf</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Model folder</source>
        <translation>Modellordner</translation>
    </message>
    <message>
        <source>You agreed to send text to {host}.</source>
        <translation>Sie haben zugestimmt, Text an {host} zu senden.</translation>
    </message>
    <message>
        <source>You will be asked before anything is sent.</source>
        <translation>Sie werden gefragt, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Usual: {host}</source>
        <translation>Üblich: {host}</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Eine Datei öffnen</translation>
    </message>
    <message>
        <source>Open a web address</source>
        <translation>Eine Webadresse öffnen</translation>
    </message>
    <message>
        <source>Paste the clipboard as an article</source>
        <translation>Die Zwischenablage als Artikel einfügen</translation>
    </message>
    <message>
        <source>Find in German and English</source>
        <translation>Im Deutschen und Englischen suchen</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Next term, with its card</source>
        <translation>Nächster Begriff mit seiner Karte</translation>
    </message>
    <message>
        <source>Previous term, with its card</source>
        <translation>Voriger Begriff mit seiner Karte</translation>
    </message>
    <message>
        <source>Term at the caret: go to its glossary row</source>
        <translation>Begriff an der Schreibmarke: zu seiner Zeile im Glossar</translation>
    </message>
    <message>
        <source>Enter the card of the term at the caret</source>
        <translation>In die Karte des Begriffs an der Schreibmarke</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Paragraph at the caret: not part of the article</source>
        <translation>Absatz an der Schreibmarke: gehört nicht zum Artikel</translation>
    </message>
    <message>
        <source>Next part of a long text</source>
        <translation>Nächster Teil eines langen Textes</translation>
    </message>
    <message>
        <source>Previous part of a long text</source>
        <translation>Voriger Teil eines langen Textes</translation>
    </message>
    <message>
        <source>Translate this article, or stop</source>
        <translation>Diesen Artikel übersetzen oder anhalten</translation>
    </message>
    <message>
        <source>Try failed sentences again</source>
        <translation>Misslungene Sätze noch einmal versuchen</translation>
    </message>
    <message>
        <source>Edit the English sentence at the caret</source>
        <translation>Den englischen Satz an der Schreibmarke bearbeiten</translation>
    </message>
    <message>
        <source>Undo the last edit of a sentence</source>
        <translation>Die letzte Änderung eines Satzes zurücknehmen</translation>
    </message>
    <message>
        <source>Give back the machine&apos;s words of the sentence</source>
        <translation>Die maschinelle Fassung des Satzes zurückholen</translation>
    </message>
    <message>
        <source>Compare with a second engine, or stop comparing</source>
        <translation>Mit einem zweiten Dienst vergleichen oder den Vergleich beenden</translation>
    </message>
    <message>
        <source>Copy the passage in both languages with its source</source>
        <translation>Die Stelle in beiden Sprachen mit Quelle kopieren</translation>
    </message>
    <message>
        <source>Show or hide the glossary gloss</source>
        <translation>Die Glosse aus dem Glossar zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Check the translation against the glossary</source>
        <translation>Die Übersetzung am Glossar prüfen</translation>
    </message>
    <message>
        <source>What left this computer</source>
        <translation>Was diesen Rechner verlassen hat</translation>
    </message>
    <message>
        <source>Local only: let nothing leave this computer</source>
        <translation>Nur lokal: Nichts soll diesen Rechner verlassen</translation>
    </message>
    <message>
        <source>Offline translation models</source>
        <translation>Offline-Übersetzungsmodelle</translation>
    </message>
    <message>
        <source>Your glossary at DeepL</source>
        <translation>Ihr Glossar bei DeepL</translation>
    </message>
    <message>
        <source>Export the translation memory</source>
        <translation>Übersetzungsspeicher exportieren</translation>
    </message>
    <message>
        <source>Import a translation memory</source>
        <translation>Übersetzungsspeicher importieren</translation>
    </message>
    <message>
        <source>Show or hide the glossary</source>
        <translation>Glossar zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show or hide the English</source>
        <translation>Englisch zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show or hide the marks</source>
        <translation>Markierungen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Usual type size</source>
        <translation>Übliche Schriftgröße</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>English below each paragraph</source>
        <translation>Englisch unter jedem Absatz</translation>
    </message>
    <message>
        <source>German only</source>
        <translation>Nur Deutsch</translation>
    </message>
    <message>
        <source>English only</source>
        <translation>Nur Englisch</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Highlight the selection, or remove the highlight</source>
        <translation>Auswahl hervorheben oder Hervorhebung entfernen</translation>
    </message>
    <message>
        <source>Write a note on the selection</source>
        <translation>Notiz zur Auswahl schreiben</translation>
    </message>
    <message>
        <source>Notes and highlights</source>
        <translation>Notizen und Hervorhebungen</translation>
    </message>
    <message>
        <source>Import a folder of articles</source>
        <translation>Ordner mit Artikeln importieren</translation>
    </message>
    <message>
        <source>Back up everything into a file</source>
        <translation>Alles in eine Datei sichern</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Glossary: all entries</source>
        <translation>Glossar: alle Einträge</translation>
    </message>
    <message>
        <source>Add the selection to the glossary</source>
        <translation>Die Auswahl ins Glossar aufnehmen</translation>
    </message>
    <message>
        <source>Candidates for the glossary</source>
        <translation>Kandidaten für das Glossar</translation>
    </message>
    <message>
        <source>Undo the last change of the glossary</source>
        <translation>Die letzte Änderung am Glossar rückgängig machen</translation>
    </message>
    <message>
        <source>Import a glossary</source>
        <translation>Ein Glossar importieren</translation>
    </message>
    <message>
        <source>Export the glossary</source>
        <translation>Das Glossar exportieren</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>The menu</source>
        <translation>Das Menü</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Help and shortcuts</source>
        <translation>Hilfe und Tastenkürzel</translation>
    </message>
    <message>
        <source>How Lagebild works</source>
        <translation>So funktioniert Lagebild</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open a German article: paste it, drop a file on the window, or choose one. The German stands at the left, its English beside it, the terms of the article at the right.</source>
        <translation>Öffnen Sie einen deutschen Artikel: einfügen, eine Datei auf das Fenster ziehen oder eine auswählen. Links steht das Deutsche, daneben das Englische, rechts stehen die Begriffe des Artikels.</translation>
    </message>
    <message>
        <source>A fine line under a word means that the glossary explains it: solid where that is sure, dotted where it is only possible. Rest the pointer on the word, and its card opens. Move onto the card to mark text or follow a link, click to keep it open, press Escape to close it.</source>
        <translation>Eine feine Linie unter einem Wort heißt, dass das Glossar es erklärt: durchgezogen, wo das sicher ist, gepunktet, wo es nur möglich ist. Ruht der Zeiger auf dem Wort, öffnet sich seine Karte. Auf der Karte können Sie Text markieren und Verweisen folgen; ein Klick hält sie offen, Esc schließt sie.</translation>
    </message>
    <message>
        <source>While the pointer is on a term, its places in the German, its words in the English and its row in the list light up together. A click on a row leads to its first place, further clicks to the next.</source>
        <translation>Liegt der Zeiger auf einem Begriff, leuchten seine Stellen im Deutschen, seine Wörter im Englischen und seine Zeile in der Liste gemeinsam auf. Ein Klick auf eine Zeile führt zur ersten Stelle, jeder weitere zur nächsten.</translation>
    </message>
    <message>
        <source>If a mark is wrong, choose Not here for this one place or Never for the word. Both can be undone.</source>
        <translation>Ist eine Markierung falsch, wählen Sie „Nicht hier“ für diese eine Stelle oder „Nie“ für das Wort. Beides lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer unasked. Before the first translation you are told which server gets the text. What was translated once is kept here and needs no network.</source>
        <translation>Nichts verlässt diesen Rechner ungefragt. Vor der ersten Übersetzung erfahren Sie, welcher Server den Text bekommt. Was einmal übersetzt ist, bleibt hier und braucht kein Netz.</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>{count} requests this session</source>
        <translation>{count} Anfragen in dieser Sitzung</translation>
    </message>
    <message>
        <source>nothing sent</source>
        <translation>nichts gesendet</translation>
    </message>
    <message>
        <source>Translating…</source>
        <translation>Wird übersetzt …</translation>
    </message>
    <message>
        <source>Preparing the glossary… {percent} %</source>
        <translation>Das Glossar wird vorbereitet … {percent} %</translation>
    </message>
    <message>
        <source>Looking for terms…</source>
        <translation>Begriffe werden gesucht …</translation>
    </message>
    <message>
        <source>No term of the glossary occurs in this article.</source>
        <translation>In diesem Artikel kommt kein Begriff des Glossars vor.</translation>
    </message>
</context>
<context>
    <name>SidePages</name>
    <message>
        <source>Pages of the sidebar</source>
        <translation>Seiten der Seitenleiste</translation>
    </message>
</context>
<context>
    <name>Spread</name>
    <message>
        <source>German article</source>
        <translation>Deutscher Artikel</translation>
    </message>
    <message>
        <source>English translation</source>
        <translation>Englische Übersetzung</translation>
    </message>
    <message>
        <source>F8 goes to the next term, Return shows its card.</source>
        <translation>F8 führt zum nächsten Begriff, Eingabe zeigt seine Karte.</translation>
    </message>
    <message>
        <source>Border between German and English</source>
        <translation>Grenze zwischen Deutsch und Englisch</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Diese verwenden</translation>
    </message>
    <message>
        <source>edited by you</source>
        <translation>von Ihnen bearbeitet</translation>
    </message>
    <message>
        <source>{count} sentences: {reason}</source>
        <translation>{count} Sätze: {reason}</translation>
    </message>
    <message>
        <source>Not translated.</source>
        <translation>Nicht übersetzt.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>List the places to look at</source>
        <translation>Die Stellen zum Ansehen auflisten</translation>
    </message>
    <message>
        <source>List what left this computer in this session</source>
        <translation>Auflisten, was in dieser Sitzung diesen Rechner verlassen hat</translation>
    </message>
    <message>
        <source>1 term</source>
        <translation>1 Begriff</translation>
    </message>
    <message>
        <source>{count} terms</source>
        <translation>{count} Begriffe</translation>
    </message>
    <message>
        <source>{count} possible</source>
        <translation>{count} möglich</translation>
    </message>
    <message>
        <source>1 rendering to look at</source>
        <translation>1 Übersetzung ansehen</translation>
    </message>
    <message>
        <source>{count} renderings to look at</source>
        <translation>{count} Übersetzungen ansehen</translation>
    </message>
    <message>
        <source>✓ Local only</source>
        <translation>✓ Nur lokal</translation>
    </message>
    <message>
        <source>Local only</source>
        <translation>Nur lokal</translation>
    </message>
    <message>
        <source>Nothing leaves this computer; click to allow requests to hosts that you agreed to</source>
        <translation>Nichts verlässt diesen Rechner; ein Klick erlaubt Anfragen an Server, denen Sie zugestimmt haben</translation>
    </message>
    <message>
        <source>Click to let nothing leave this computer</source>
        <translation>Ein Klick, und nichts verlässt diesen Rechner</translation>
    </message>
    <message>
        <source>Zoom {percent} per cent; click for 100</source>
        <translation>Vergrößerung {percent} Prozent; Klick für 100</translation>
    </message>
    <message>
        <source>Zoom: Ctrl + and Ctrl −; click for 100 %</source>
        <translation>Vergrößerung: Strg + und Strg −; Klick für 100 %</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>TermModel</name>
    <message>
        <source>1 place</source>
        <translation>1 Stelle</translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation>{count} Stellen</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
</context>
<context>
    <name>TermSidebar</name>
    <message>
        <source>Glossary of this article</source>
        <translation>Glossar dieses Artikels</translation>
    </message>
    <message>
        <source>Terms in this article</source>
        <translation>Begriffe in diesem Artikel</translation>
    </message>
    <message>
        <source>Show all terms</source>
        <translation>Alle Begriffe zeigen</translation>
    </message>
    <message>
        <source>No term passes the filter.</source>
        <translation>Kein Begriff passt zum Filter.</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Open a file (Ctrl+O), or paste a text (Ctrl+V)</source>
        <translation>Datei öffnen (Strg+O) oder Text einfügen (Strg+V)</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Articles that you opened (Ctrl+Shift+L)</source>
        <translation>Artikel, die Sie geöffnet haben (Strg+Umschalt+L)</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Type size, line width, marks</source>
        <translation>Schriftgröße, Zeilenbreite, Markierungen</translation>
    </message>
    <message>
        <source>Glossary (F9)</source>
        <translation>Glossar (F9)</translation>
    </message>
    <message>
        <source>Menu (Alt+M)</source>
        <translation>Menü (Alt+M)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in article  Ctrl+F</source>
        <translation>Im Artikel suchen  Strg+F</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Stop translating</source>
        <translation>Übersetzung anhalten</translation>
    </message>
    <message>
        <source>Translate this article (Ctrl+T)</source>
        <translation>Diesen Artikel übersetzen (Strg+T)</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Theme: {now}; click for {next}</source>
        <translation>Farben: {now}; Klick für {next}</translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message>
        <source>Import a folder of articles</source>
        <translation>Ordner mit Artikeln importieren</translation>
    </message>
    <message>
        <source>Back up the profile</source>
        <translation>Profil sichern</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Sicherungen (*.zip)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Notizen exportieren</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>{name} wird importiert</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import läuft …</translation>
    </message>
    <message>
        <source>The backup is written: {name}.</source>
        <translation>Die Sicherung ist geschrieben: {name}.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sicherung läuft …</translation>
    </message>
    <message>
        <source>The backup is sound. It takes the place of your data when Lagebild starts again.</source>
        <translation>Die Sicherung ist in Ordnung. Sie tritt beim nächsten Start von Lagebild an die Stelle Ihrer Daten.</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Checking the backup…</source>
        <translation>Die Sicherung wird geprüft …</translation>
    </message>
    <message>
        <source>{count} passages are written to {name}.</source>
        <translation>{count} Stellen stehen in {name}.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export läuft …</translation>
    </message>
    <message>
        <source>Stopped. What was done until then stays.</source>
        <translation>Angehalten. Was bis dahin geschehen ist, bleibt.</translation>
    </message>
    <message>
        <source>Something else is going on; wait for it or stop it first.</source>
        <translation>Etwas anderes läuft gerade; warten Sie darauf oder halten Sie es zuerst an.</translation>
    </message>
    <message>
        <source>{added} articles are new, {known} were there already.</source>
        <translation>{added} Artikel sind neu, {known} waren schon da.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>{count} could not be read:</source>
        <translation>{count} waren nicht lesbar:</translation>
    </message>
</context>
<context>
    <name>TranslateOffer</name>
    <message>
        <source>Not translated yet. Nothing leaves this computer before you agree.</source>
        <translation>Noch nicht übersetzt. Nichts verlässt diesen Rechner, bevor Sie zustimmen.</translation>
    </message>
    <message>
        <source>Translate this article</source>
        <translation>Diesen Artikel übersetzen</translation>
    </message>
</context>
<context>
    <name>Translating</name>
    <message>
        <source>Switch it off in the settings to translate.</source>
        <translation>Zum Übersetzen in den Einstellungen ausschalten.</translation>
    </message>
    <message>
        <source>Everything is translated already.</source>
        <translation>Alles ist schon übersetzt.</translation>
    </message>
    <message>
        <source>{count} sentences could not be translated.</source>
        <translation>{count} Sätze konnten nicht übersetzt werden.</translation>
    </message>
    <message>
        <source>1 sentence could not be translated.</source>
        <translation>1 Satz konnte nicht übersetzt werden.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Frühere Fassung</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Spätere Fassung</translation>
    </message>
    <message>
        <source>Version {number}, read {date}</source>
        <translation>Fassung {number}, gelesen {date}</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>The changed glossary {title} could not be read: {reason} What was read before stays.</source>
        <translation>Das geänderte Glossar {title} ließ sich nicht lesen: {reason} Was vorher gelesen wurde, bleibt.</translation>
    </message>
    <message>
        <source>The glossary {title} has changed and was read again: {count} entries.</source>
        <translation>Das Glossar {title} hat sich geändert und wurde neu gelesen: {count} Einträge.</translation>
    </message>
</context>
</TS>
