<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
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
    <name>Hovering</name>
    <message>
        <source>Term: {term}, {english}</source>
        <translation>Begriff: {term}, {english}</translation>
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
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Border of the glossary</source>
        <translation>Rand des Glossars</translation>
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
    <name>Opening</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
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
        <source>copyright notice</source>
        <translation>Urheberrechtshinweis</translation>
    </message>
    <message>
        <source>repeated headline</source>
        <translation>wiederholte Überschrift</translation>
    </message>
    <message>
        <source>repeated kicker</source>
        <translation>wiederholte Dachzeile</translation>
    </message>
    <message>
        <source>second line with author or date</source>
        <translation>zweite Zeile mit Autor oder Datum</translation>
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
        <source>Looking for terms…</source>
        <translation>Begriffe werden gesucht …</translation>
    </message>
    <message>
        <source>No term of the glossary occurs in this article.</source>
        <translation>In diesem Artikel kommt kein Begriff des Glossars vor.</translation>
    </message>
    <message>
        <source>{german}: {english}. It does not occur by itself in this article.</source>
        <translation>{german}: {english}. Kommt in diesem Artikel nicht für sich vor.</translation>
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
</context>
<context>
    <name>Status</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
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
        <source>1 rendering differs from the glossary</source>
        <translation>1 Wiedergabe weicht vom Glossar ab</translation>
    </message>
    <message>
        <source>{count} renderings differ from the glossary</source>
        <translation>{count} Wiedergaben weichen vom Glossar ab</translation>
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
        <source>Retry</source>
        <translation>Noch einmal</translation>
    </message>
</context>
</TS>
