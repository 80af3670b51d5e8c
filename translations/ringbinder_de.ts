<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>RecordChoices</name>
    <message>
        <source>Add %1 &quot;%2&quot;</source>
        <translation>%1 „%2“ hinzufügen</translation>
    </message>
</context>
<context>
    <name>acceptance</name>
    <message>
        <source>Sign-off</source>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>Gegenstand der Zustimmung</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>Zustimmungen</translation>
    </message>
    <message>
        <source>The risk owners&apos; approvals of the treatment plan and acceptances of residual risks, each bound to what was signed.</source>
        <translation>Die Genehmigungen des Behandlungsplans und die Akzeptanz von Restrisiken durch die Risikoeigentümer, jeweils gebunden an den Stand, dem zugestimmt wurde.</translation>
    </message>
    <message>
        <source>The auditor expects the owner&apos;s own consent, given after the residual risk was rated and not outdated by a later change.</source>
        <translation>Im Audit wird die eigene Zustimmung des Eigentümers erwartet, erteilt nach der Bewertung des Restrisikos und nicht durch spätere Änderungen überholt.</translation>
    </message>
    <message>
        <source>Approves the treatment plan</source>
        <translation>Genehmigt den Behandlungsplan</translation>
    </message>
    <message>
        <source>Accepts the residual risk</source>
        <translation>Akzeptiert das Restrisiko</translation>
    </message>
    <message>
        <source>Signature on paper</source>
        <translation>Unterschrift auf Papier</translation>
    </message>
    <message>
        <source>Electronic approval</source>
        <translation>Elektronische Zustimmung</translation>
    </message>
    <message>
        <source>Minutes of a meeting</source>
        <translation>Protokoll einer Sitzung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What is signed, for example &quot;Residual risk of RSK-0007&quot;.</source>
        <translation>Wem zugestimmt wird, zum Beispiel „Restrisiko von RSK-0007“.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Consent to the plan and acceptance of what remains are two statements.</source>
        <translation>Die Zustimmung zum Plan und die Akzeptanz dessen, was bleibt, sind zwei Erklärungen.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>The risk that was signed for.</source>
        <translation>Das Risiko, für das zugestimmt wurde.</translation>
    </message>
    <message>
        <source>Is accepted by</source>
        <translation>Akzeptiert durch</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterzeichnet von</translation>
    </message>
    <message>
        <source>The risk owner, or whoever holds a written delegation.</source>
        <translation>Der Risikoeigentümer oder wer eine schriftliche Vollmacht hat.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterzeichnet</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Unterzeichnet am</translation>
    </message>
    <message>
        <source>Day of the signature.</source>
        <translation>Tag der Unterschrift.</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Form der Zustimmung</translation>
    </message>
    <message>
        <source>Keep the signed sheet or the minutes as evidence.</source>
        <translation>Das unterschriebene Blatt oder das Protokoll als Nachweis aufbewahren.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Day from which the sign-off no longer counts; empty: until something changes.</source>
        <translation>Tag, ab dem die Zustimmung nicht mehr gilt; leer: bis sich etwas ändert.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Auflagen</translation>
    </message>
    <message>
        <source>What the owner demanded in return, for example &quot;monthly report&quot;.</source>
        <translation>Was der Eigentümer im Gegenzug verlangt hat, zum Beispiel „monatlicher Bericht“.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>What the owner wrote on the sheet.</source>
        <translation>Was der Eigentümer auf das Blatt geschrieben hat.</translation>
    </message>
    <message>
        <source>Level signed for</source>
        <translation>Niveau bei Zustimmung</translation>
    </message>
    <message>
        <source>The level as it stood at signing.</source>
        <translation>Das Niveau, wie es bei der Unterschrift stand.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Fixes what was signed; a later change of the risk makes the sign-off void.</source>
        <translation>Hält fest, wem zugestimmt wurde; jede spätere Änderung des Risikos macht die Zustimmung ungültig.</translation>
    </message>
    <message>
        <source>Fingerprint version</source>
        <translation>Version des Fingerabdrucks</translation>
    </message>
    <message>
        <source>Which list of fields the fingerprint covers.</source>
        <translation>Welche Liste von Feldern der Fingerabdruck abdeckt.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>The signed sheet or the minutes.</source>
        <translation>Das unterschriebene Blatt oder das Protokoll.</translation>
    </message>
    <message>
        <source>Is evidence of</source>
        <translation>Ist Nachweis für</translation>
    </message>
</context>
<context>
    <name>action</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Mittel und Kosten</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Who does what until when, so that treatment plans and corrective actions come to an end.</source>
        <translation>Wer was bis wann tut, damit Behandlungspläne und Korrekturmaßnahmen zu einem Ende kommen.</translation>
    </message>
    <message>
        <source>The auditor expects one responsible person and one date for each action, and proof that finished actions worked.</source>
        <translation>Im Audit werden je Aktion eine verantwortliche Person und ein Termin erwartet sowie der Nachweis, dass erledigte Aktionen gewirkt haben.</translation>
    </message>
    <message>
        <source>Risk treatment</source>
        <translation>Risikobehandlung</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>Korrekturmaßnahme</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Verbesserung</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What is to be done, starting with a verb: &quot;Encrypt all laptops&quot;.</source>
        <translation>Was zu tun ist, mit einem Verb: „Alle Laptops verschlüsseln“.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Steps, limits and what counts as done.</source>
        <translation>Schritte, Grenzen und was als erledigt gilt.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What it serves.</source>
        <translation>Wozu sie dient.</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>The one person who sees it through.</source>
        <translation>Die eine Person, die sie zu Ende bringt.</translation>
    </message>
    <message>
        <source>Owns actions</source>
        <translation>Verantwortet Aktionen</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>In which order actions are worked on.</source>
        <translation>In welcher Reihenfolge Aktionen bearbeitet werden.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Done means finished; verified means somebody else checked the effect.</source>
        <translation>Erledigt heißt abgeschlossen; verifiziert heißt, dass jemand anderes die Wirkung geprüft hat.</translation>
    </message>
    <message>
        <source>Progress in percent</source>
        <translation>Fortschritt in Prozent</translation>
    </message>
    <message>
        <source>How far it is, from 0 to 100.</source>
        <translation>Wie weit sie ist, von 0 bis 100.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Day on which work begins.</source>
        <translation>Tag, an dem die Arbeit beginnt.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Day by which it is to be done.</source>
        <translation>Tag, bis zu dem es erledigt sein muss.</translation>
    </message>
    <message>
        <source>First due date</source>
        <translation>Erste Fälligkeit</translation>
    </message>
    <message>
        <source>The date first agreed; it stays when the due date moves.</source>
        <translation>Der zuerst vereinbarte Termin; er bleibt, wenn sich die Fälligkeit verschiebt.</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Day on which it was finished.</source>
        <translation>Tag, an dem sie abgeschlossen wurde.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Whether the due date has passed and the action is not done.</source>
        <translation>Ob der Termin verstrichen und die Aktion nicht erledigt ist.</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Tage Verzug</translation>
    </message>
    <message>
        <source>Days since the due date, or between due date and completion.</source>
        <translation>Tage seit der Fälligkeit oder zwischen Fälligkeit und Abschluss.</translation>
    </message>
    <message>
        <source>Blocked because</source>
        <translation>Blockiert, weil</translation>
    </message>
    <message>
        <source>What stands in the way.</source>
        <translation>Was im Weg steht.</translation>
    </message>
    <message>
        <source>Interim measure</source>
        <translation>Zwischenmaßnahme</translation>
    </message>
    <message>
        <source>What reduces the risk until then.</source>
        <translation>Was das Risiko bis dahin mindert.</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>People, tools and time needed, for example &quot;2 days of the network team&quot;.</source>
        <translation>Benötigte Personen, Werkzeuge und Zeit, zum Beispiel „2 Tage des Netzwerkteams“.</translation>
    </message>
    <message>
        <source>Planned cost</source>
        <translation>Geplante Kosten</translation>
    </message>
    <message>
        <source>Estimate before the start.</source>
        <translation>Schätzung vor dem Beginn.</translation>
    </message>
    <message>
        <source>Actual cost</source>
        <translation>Tatsächliche Kosten</translation>
    </message>
    <message>
        <source>What it came to.</source>
        <translation>Was es gekostet hat.</translation>
    </message>
    <message>
        <source>Success criterion</source>
        <translation>Erfolgskriterium</translation>
    </message>
    <message>
        <source>How the effect will be seen, for example &quot;no unencrypted laptop in the inventory&quot;.</source>
        <translation>Woran die Wirkung zu sehen ist, zum Beispiel „kein unverschlüsselter Laptop im Inventar“.</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Verifiziert von</translation>
    </message>
    <message>
        <source>Somebody other than the person responsible.</source>
        <translation>Jemand anderes als die verantwortliche Person.</translation>
    </message>
    <message>
        <source>Verified actions</source>
        <translation>Verifizierte Aktionen</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Verifiziert am</translation>
    </message>
    <message>
        <source>Day of the check.</source>
        <translation>Tag der Prüfung.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>What proves that it was done.</source>
        <translation>Was belegt, dass es getan wurde.</translation>
    </message>
    <message>
        <source>Is evidence of</source>
        <translation>Ist Nachweis für</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Anything worth knowing that has no field of its own.</source>
        <translation>Alles Wissenswerte, für das es kein eigenes Feld gibt.</translation>
    </message>
</context>
<context>
    <name>asset</name>
    <message>
        <source>Asset</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Place and scope</source>
        <translation>Ort und Geltungsbereich</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informationen</translation>
    </message>
    <message>
        <source>Protection need</source>
        <translation>Schutzbedarf</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Lebensdauer</translation>
    </message>
    <message>
        <source>Evidence and notes</source>
        <translation>Nachweise und Notizen</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>What has to be protected: processes and information first, then the systems, places, people and suppliers they rest on.</source>
        <translation>Was zu schützen ist: zuerst Prozesse und Informationen, dann die Systeme, Orte, Personen und Lieferanten, auf denen sie beruhen.</translation>
    </message>
    <message>
        <source>The auditor expects more than IT equipment: information, cloud services, paper and suppliers, each with an owner and a confirmed classification.</source>
        <translation>Im Audit wird mehr als IT-Geräte erwartet: Informationen, Cloud-Dienste, Papier und Lieferanten, jeweils mit Eigentümer und bestätigter Klassifizierung.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A name people use, for example &quot;Order handling&quot; or &quot;File server Kiel&quot;.</source>
        <translation>Ein gebräuchlicher Name, zum Beispiel „Auftragsabwicklung“ oder „Dateiserver Kiel“.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>What sort of thing it is; it decides which threats are proposed.</source>
        <translation>Um welche Art von Wert es sich handelt; danach werden Bedrohungen vorgeschlagen.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Primary: a process or information of value. Supporting: what it rests on.</source>
        <translation>Primär: ein Prozess oder eine Information von Wert. Unterstützend: worauf er beruht.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What it is used for and what belongs to it.</source>
        <translation>Wofür er genutzt wird und was dazugehört.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>The form in which the information exists.</source>
        <translation>Die Form, in der die Information vorliegt.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Retired assets stay in the register with the proof of their disposal.</source>
        <translation>Ausgemusterte Werte bleiben mit dem Nachweis ihrer Entsorgung im Verzeichnis.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>The person who answers for it and confirms the entry, not a department.</source>
        <translation>Die Person, die dafür einsteht und den Eintrag bestätigt, keine Abteilung.</translation>
    </message>
    <message>
        <source>Owns assets</source>
        <translation>Ist Eigentümer von Werten</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>Betreuer</translation>
    </message>
    <message>
        <source>Whoever looks after it day by day, for example the administrator.</source>
        <translation>Wer sich täglich darum kümmert, zum Beispiel die Administration.</translation>
    </message>
    <message>
        <source>Looks after assets</source>
        <translation>Betreut Werte</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Unit that uses it.</source>
        <translation>Einheit, die ihn nutzt.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Provider or manufacturer responsible for it.</source>
        <translation>Zuständiger Anbieter oder Hersteller.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Where it is, for example &quot;Kiel, server room 2&quot; or &quot;Frankfurt region&quot;.</source>
        <translation>Wo er sich befindet, zum Beispiel „Kiel, Serverraum 2“ oder „Region Frankfurt“.</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Art des Ortes</translation>
    </message>
    <message>
        <source>Whether it is on own premises; what is outside needs extra care.</source>
        <translation>Ob er sich in eigenen Räumen befindet; was außerhalb ist, verlangt besondere Sorgfalt.</translation>
    </message>
    <message>
        <source>Serial number or address</source>
        <translation>Seriennummer oder Adresse</translation>
    </message>
    <message>
        <source>Serial number, host name, IP address or web address; used to match scans.</source>
        <translation>Seriennummer, Hostname, IP- oder Webadresse; dient dem Abgleich mit Scans.</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>Im Geltungsbereich</translation>
    </message>
    <message>
        <source>Whether it belongs to the scope of the ISMS.</source>
        <translation>Ob er zum Geltungsbereich des ISMS gehört.</translation>
    </message>
    <message>
        <source>Reason when out of scope</source>
        <translation>Grund, falls nicht im Geltungsbereich</translation>
    </message>
    <message>
        <source>Why it may be left out, for example &quot;run by the sister company&quot;.</source>
        <translation>Warum er ausgenommen werden darf, zum Beispiel „von der Schwestergesellschaft betrieben“.</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Klassifizierung</translation>
    </message>
    <message>
        <source>The level by your scheme; it must be the one on the label.</source>
        <translation>Die Stufe nach dem eigenen Schema; sie muss der Kennzeichnung entsprechen.</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personenbezogene Daten</translation>
    </message>
    <message>
        <source>Whether it holds or handles information about people.</source>
        <translation>Ob er Informationen über Personen enthält oder verarbeitet.</translation>
    </message>
    <message>
        <source>Entrusted by</source>
        <translation>Anvertraut von</translation>
    </message>
    <message>
        <source>Customer or partner to whom the information belongs.</source>
        <translation>Kunde oder Partner, dem die Informationen gehören.</translation>
    </message>
    <message>
        <source>Legal duty</source>
        <translation>Gesetzliche Pflicht</translation>
    </message>
    <message>
        <source>Law or contract that demands its protection, for example &quot;GDPR Art. 32&quot;.</source>
        <translation>Gesetz oder Vertrag, der den Schutz verlangt, zum Beispiel „Art. 32 DSGVO“.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>How long it is kept and by which rule, for example &quot;10 years, tax law&quot;.</source>
        <translation>Wie lange und nach welcher Regel er aufbewahrt wird, zum Beispiel „10 Jahre, Steuerrecht“.</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>How bad it would be if others read it, judged for this asset alone.</source>
        <translation>Wie schlimm es wäre, wenn Unbefugte ihn lesen, allein für diesen Wert beurteilt.</translation>
    </message>
    <message>
        <source>C</source>
        <translation>Vt</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integrität</translation>
    </message>
    <message>
        <source>How bad it would be if it were wrong, judged for this asset alone.</source>
        <translation>Wie schlimm es wäre, wenn er falsch wäre, allein für diesen Wert beurteilt.</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>How bad it would be if it were missing, judged for this asset alone.</source>
        <translation>Wie schlimm es wäre, wenn er fehlte, allein für diesen Wert beurteilt.</translation>
    </message>
    <message>
        <source>A</source>
        <translation>Vf</translation>
    </message>
    <message>
        <source>Effective confidentiality</source>
        <translation>Wirksame Vertraulichkeit</translation>
    </message>
    <message>
        <source>The higher of the own need and that of what depends on it.</source>
        <translation>Der höhere Bedarf: der eigene oder der dessen, was davon abhängt.</translation>
    </message>
    <message>
        <source>C eff.</source>
        <translation>Vt wirks.</translation>
    </message>
    <message>
        <source>Effective integrity</source>
        <translation>Wirksame Integrität</translation>
    </message>
    <message>
        <source>I eff.</source>
        <translation>I wirks.</translation>
    </message>
    <message>
        <source>Effective availability</source>
        <translation>Wirksame Verfügbarkeit</translation>
    </message>
    <message>
        <source>A eff.</source>
        <translation>Vf wirks.</translation>
    </message>
    <message>
        <source>Inherited from</source>
        <translation>Geerbt von</translation>
    </message>
    <message>
        <source>Which need comes from where, for example &quot;A 4: Order handling&quot;.</source>
        <translation>Welcher Bedarf woher kommt, zum Beispiel „Vf 4: Auftragsabwicklung“.</translation>
    </message>
    <message>
        <source>Reason for another need</source>
        <translation>Grund für abweichenden Bedarf</translation>
    </message>
    <message>
        <source>Say why the own need stands although more is inherited, for example &quot;a second site takes over at once&quot;. With a reason the own value is used.</source>
        <translation>Begründen, warum der eigene Bedarf gilt, obwohl mehr geerbt wird, zum Beispiel „ein zweiter Standort übernimmt sofort“. Mit Begründung gilt der eigene Wert.</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Kritikalität</translation>
    </message>
    <message>
        <source>The highest effective need, unless set by hand.</source>
        <translation>Der höchste wirksame Bedarf, sofern nicht von Hand gesetzt.</translation>
    </message>
    <message>
        <source>Criticality set by hand</source>
        <translation>Kritikalität von Hand</translation>
    </message>
    <message>
        <source>Only where the computed one misleads; needs a reason.</source>
        <translation>Nur wo die berechnete in die Irre führt; verlangt eine Begründung.</translation>
    </message>
    <message>
        <source>Reason for the criticality</source>
        <translation>Grund für die Kritikalität</translation>
    </message>
    <message>
        <source>Why it differs from the computed one.</source>
        <translation>Warum sie von der berechneten abweicht.</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Hängt ab von</translation>
    </message>
    <message>
        <source>What it needs to work, for example a process on its application. Needs are handed down along this.</source>
        <translation>Was er zum Funktionieren braucht, zum Beispiel ein Prozess seine Anwendung. Der Schutzbedarf wird darüber vererbt.</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Unterstützt</translation>
    </message>
    <message>
        <source>Acquired</source>
        <translation>Beschafft</translation>
    </message>
    <message>
        <source>Day it came into use.</source>
        <translation>Tag, an dem er in Gebrauch kam.</translation>
    </message>
    <message>
        <source>Support ends</source>
        <translation>Support endet</translation>
    </message>
    <message>
        <source>Day on which the maker&apos;s updates end.</source>
        <translation>Tag, an dem die Aktualisierungen des Herstellers enden.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Whether its storage is encrypted.</source>
        <translation>Ob sein Speicher verschlüsselt ist.</translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation>Zuletzt verifiziert</translation>
    </message>
    <message>
        <source>Day on which somebody last saw that the entry is right.</source>
        <translation>Tag, an dem zuletzt jemand festgestellt hat, dass der Eintrag stimmt.</translation>
    </message>
    <message>
        <source>Verified how</source>
        <translation>Art der Verifizierung</translation>
    </message>
    <message>
        <source>For example &quot;stocktaking&quot;, &quot;network scan&quot;, &quot;owner&apos;s confirmation&quot;.</source>
        <translation>Zum Beispiel „Inventur“, „Netzwerkscan“, „Bestätigung des Eigentümers“.</translation>
    </message>
    <message>
        <source>Disposed</source>
        <translation>Entsorgt</translation>
    </message>
    <message>
        <source>Day it was destroyed, returned or sold.</source>
        <translation>Tag, an dem er vernichtet, zurückgegeben oder verkauft wurde.</translation>
    </message>
    <message>
        <source>Proof of disposal</source>
        <translation>Entsorgungsnachweis</translation>
    </message>
    <message>
        <source>For example &quot;certificate 4711 of the shredding firm&quot;.</source>
        <translation>Zum Beispiel „Zertifikat 4711 des Aktenvernichters“.</translation>
    </message>
    <message>
        <source>Reason for no risk</source>
        <translation>Grund für kein Risiko</translation>
    </message>
    <message>
        <source>Why no risk is recorded for it, for example &quot;covered by its application&quot;.</source>
        <translation>Warum dazu kein Risiko erfasst ist, zum Beispiel „durch seine Anwendung abgedeckt“.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>What proves the entry.</source>
        <translation>Was den Eintrag belegt.</translation>
    </message>
    <message>
        <source>Is evidence of</source>
        <translation>Ist Nachweis für</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Anything worth knowing that has no field of its own.</source>
        <translation>Alles Wissenswerte, für das es kein eigenes Feld gibt.</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primär</translation>
    </message>
    <message>
        <source>Supporting</source>
        <translation>Unterstützend</translation>
    </message>
    <message>
        <source>Business process</source>
        <translation>Geschäftsprozess</translation>
    </message>
    <message>
        <source>Service to customers</source>
        <translation>Dienstleistung für Kunden</translation>
    </message>
    <message>
        <source>Information set</source>
        <translation>Informationsbestand</translation>
    </message>
    <message>
        <source>Personal data set</source>
        <translation>Bestand personenbezogener Daten</translation>
    </message>
    <message>
        <source>Intellectual property</source>
        <translation>Geistiges Eigentum</translation>
    </message>
    <message>
        <source>Record required by law or contract</source>
        <translation>Durch Gesetz oder Vertrag geforderte Aufzeichnung</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Workstation or laptop</source>
        <translation>Arbeitsplatzrechner oder Laptop</translation>
    </message>
    <message>
        <source>Mobile device</source>
        <translation>Mobilgerät</translation>
    </message>
    <message>
        <source>Network device</source>
        <translation>Netzwerkgerät</translation>
    </message>
    <message>
        <source>Printer or multifunction device</source>
        <translation>Drucker oder Multifunktionsgerät</translation>
    </message>
    <message>
        <source>OT or IoT device</source>
        <translation>OT- oder IoT-Gerät</translation>
    </message>
    <message>
        <source>Removable or backup medium</source>
        <translation>Wechsel- oder Sicherungsmedium</translation>
    </message>
    <message>
        <source>Paper file</source>
        <translation>Papierakte</translation>
    </message>
    <message>
        <source>Business application</source>
        <translation>Geschäftsanwendung</translation>
    </message>
    <message>
        <source>Operating system or platform</source>
        <translation>Betriebssystem oder Plattform</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Website or public interface</source>
        <translation>Website oder öffentliche Schnittstelle</translation>
    </message>
    <message>
        <source>AI model or assistant</source>
        <translation>KI-Modell oder -Assistent</translation>
    </message>
    <message>
        <source>Source code repository</source>
        <translation>Quellcode-Repository</translation>
    </message>
    <message>
        <source>Build and deployment pipeline</source>
        <translation>Build- und Auslieferungskette</translation>
    </message>
    <message>
        <source>Network segment</source>
        <translation>Netzsegment</translation>
    </message>
    <message>
        <source>Communication link</source>
        <translation>Kommunikationsverbindung</translation>
    </message>
    <message>
        <source>Software as a service</source>
        <translation>Software as a Service</translation>
    </message>
    <message>
        <source>Infrastructure or platform as a service</source>
        <translation>Infrastruktur oder Plattform as a Service</translation>
    </message>
    <message>
        <source>Directory or identity service</source>
        <translation>Verzeichnis- oder Identitätsdienst</translation>
    </message>
    <message>
        <source>Privileged or service account</source>
        <translation>Privilegiertes oder Dienstkonto</translation>
    </message>
    <message>
        <source>Cryptographic key or certificate</source>
        <translation>Kryptografischer Schlüssel oder Zertifikat</translation>
    </message>
    <message>
        <source>Site or building</source>
        <translation>Standort oder Gebäude</translation>
    </message>
    <message>
        <source>Secure room or data centre</source>
        <translation>Sicherer Raum oder Rechenzentrum</translation>
    </message>
    <message>
        <source>Utility</source>
        <translation>Versorgungseinrichtung</translation>
    </message>
    <message>
        <source>Staff group or role</source>
        <translation>Personalgruppe oder Rolle</translation>
    </message>
    <message>
        <source>Key person</source>
        <translation>Schlüsselperson</translation>
    </message>
    <message>
        <source>Organisational unit or function</source>
        <translation>Organisationseinheit oder Funktion</translation>
    </message>
    <message>
        <source>Supplier or outsourced service</source>
        <translation>Lieferant oder ausgelagerte Dienstleistung</translation>
    </message>
    <message>
        <source>Backup or log service</source>
        <translation>Sicherungs- oder Protokolldienst</translation>
    </message>
    <message>
        <source>Digital</source>
        <translation>Digital</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>Gegenständlich</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Spare</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Ausgemustert</translation>
    </message>
    <message>
        <source>Own site</source>
        <translation>Eigener Standort</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>At a supplier</source>
        <translation>Bei einem Lieferanten</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Home office</source>
        <translation>Homeoffice</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Strictly confidential</source>
        <translation>Streng vertraulich</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht anwendbar</translation>
    </message>
    <message>
        <source>C %1, from %2</source>
        <translation>Vt %1, von %2</translation>
    </message>
    <message>
        <source>I %1, from %2</source>
        <translation>I %1, von %2</translation>
    </message>
    <message>
        <source>A %1, from %2</source>
        <translation>Vf %1, von %2</translation>
    </message>
    <message>
        <source>These assets depend on each other in a circle: %1.</source>
        <translation>Diese Werte hängen im Kreis voneinander ab: %1.</translation>
    </message>
</context>
<context>
    <name>assets</name>
    <message>
        <source>assets</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primär</translation>
    </message>
    <message>
        <source>without owner</source>
        <translation>ohne Eigentümer</translation>
    </message>
    <message>
        <source>never verified</source>
        <translation>nie verifiziert</translation>
    </message>
    <message>
        <source>outside own premises</source>
        <translation>außerhalb eigener Räume</translation>
    </message>
    <message>
        <source>Fully confirmed since</source>
        <translation>Vollständig bestätigt seit</translation>
    </message>
    <message>
        <source>never: at least one asset was not verified yet</source>
        <translation>nie: mindestens ein Wert wurde noch nicht verifiziert</translation>
    </message>
    <message>
        <source>Scans of the network are not recorded in this binder, so nothing is said about hosts that were seen and are not registered.</source>
        <translation>Netzwerkscans sind in dieser Mandantendatei nicht erfasst, daher wird nichts über Rechner ausgesagt, die gesehen wurden und nicht verzeichnet sind.</translation>
    </message>
    <message>
        <source>need for confidentiality, integrity, availability</source>
        <translation>Bedarf an Vertraulichkeit, Integrität, Verfügbarkeit</translation>
    </message>
    <message>
        <source>inherited from what depends on it</source>
        <translation>geerbt von dem, was davon abhängt</translation>
    </message>
    <message>
        <source>changed since the version before</source>
        <translation>seit der vorigen Version geändert</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>The entries above were confirmed by the asset owners or on their behalf.</source>
        <translation>Die obigen Einträge wurden von den Eigentümern der Werte oder in ihrem Auftrag bestätigt.</translation>
    </message>
    <message>
        <source>Confirmed, for the asset owners</source>
        <translation>Bestätigt, für die Eigentümer der Werte</translation>
    </message>
    <message>
        <source>Prepared, ISMS manager</source>
        <translation>Erstellt, ISMS-Verantwortliche/r</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Primary assets</source>
        <translation>Primäre Werte</translation>
    </message>
    <message>
        <source>Supporting assets</source>
        <translation>Unterstützende Werte</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Changes since the version before</source>
        <translation>Änderungen seit der vorigen Version</translation>
    </message>
    <message>
        <source>Legend, revision history, confirmation</source>
        <translation>Legende, Änderungshistorie, Bestätigung</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>No asset is recorded.</source>
        <translation>Kein Wert ist erfasst.</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>C / I / A</source>
        <translation>Vt / I / Vf</translation>
    </message>
    <message>
        <source>Entrusted by, legal duty</source>
        <translation>Anvertraut von, gesetzliche Pflicht</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>No primary asset is recorded.</source>
        <translation>Kein primärer Wert ist erfasst.</translation>
    </message>
    <message>
        <source>Owner, custodian</source>
        <translation>Eigentümer, Betreuer</translation>
    </message>
    <message>
        <source>Location, serial number or address</source>
        <translation>Standort, Seriennummer oder Adresse</translation>
    </message>
    <message>
        <source>Supplier, support ends</source>
        <translation>Lieferant, Support endet</translation>
    </message>
    <message>
        <source>Verified on, how</source>
        <translation>Verifiziert am, Art</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Acquired, disposed, proof</source>
        <translation>Beschafft, entsorgt, Nachweis</translation>
    </message>
    <message>
        <source>No supporting asset is recorded.</source>
        <translation>Kein unterstützender Wert ist erfasst.</translation>
    </message>
    <message>
        <source>supporting</source>
        <translation>unterstützend</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>No difference was found.</source>
        <translation>Keine Abweichung gefunden.</translation>
    </message>
    <message>
        <source>retired without proof of disposal</source>
        <translation>ausgemustert ohne Entsorgungsnachweis</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>kein Eigentümer</translation>
    </message>
    <message>
        <source>no classification</source>
        <translation>keine Klassifizierung</translation>
    </message>
    <message>
        <source>support has ended</source>
        <translation>Support ist beendet</translation>
    </message>
    <message>
        <source>no risk and no reason for having none</source>
        <translation>kein Risiko und kein Grund dafür</translation>
    </message>
    <message>
        <source>with a difference</source>
        <translation>mit einer Abweichung</translation>
    </message>
    <message>
        <source>Asset register</source>
        <translation>Verzeichnis der Werte</translation>
    </message>
    <message>
        <source>For asset owners and auditor: what is protected, who answers for it, and how much it needs.</source>
        <translation>Für Eigentümer der Werte und Audit: was geschützt wird, wer dafür einsteht und wie viel Schutz es braucht.</translation>
    </message>
    <message>
        <source>C, I, A</source>
        <translation>Vt, I, Vf</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>The folder for backups, %1, could not be made or written.</source>
        <translation>Der Ordner für Sicherungen, %1, konnte nicht angelegt oder beschrieben werden.</translation>
    </message>
    <message>
        <source>The backup could not be put in place of %1, which is as it was. Check that there is room and that the folder can be written.</source>
        <translation>Die Sicherung konnte nicht an die Stelle von %1 gesetzt werden; die Datei ist unverändert. Prüfen, ob genug Platz vorhanden und der Ordner beschreibbar ist.</translation>
    </message>
    <message>
        <source>The old backup %1 could not be removed.</source>
        <translation>Die alte Sicherung %1 konnte nicht entfernt werden.</translation>
    </message>
</context>
<context>
    <name>binderjson</name>
    <message>
        <source>&quot;%1&quot; is not a binder written as JSON: at %2, expected %3.</source>
        <translation>„%1“ ist keine als JSON geschriebene Mandantendatei: bei %2 wurde %3 erwartet.</translation>
    </message>
    <message>
        <source>Replaying the history</source>
        <translation>Verlauf wird nachvollzogen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read.</source>
        <translation>„%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than 1 GiB, which is more than a JSON binder may be.</source>
        <translation>„%1“ ist größer als 1 GiB; mehr darf eine Mandantendatei als JSON nicht umfassen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written completely. Free some space, or choose another place.</source>
        <translation>„%1“ konnte nicht vollständig geschrieben werden. Platz schaffen oder einen anderen Ort wählen.</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>The catalogue %1 cannot be read. Install the program again.</source>
        <translation>Der Katalog %1 kann nicht gelesen werden. Das Programm neu installieren.</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>Add %1 %2</source>
        <translation>%1 %2 hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n rows to %1</source>
        <translation>
            <numerusform>%n Zeile hinzufügen: %1</numerusform>
            <numerusform>%n Zeilen hinzufügen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit %1 %2</source>
        <translation>%1 %2 bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n rows of %1</source>
        <translation>
            <numerusform>%n Zeile bearbeiten: %1</numerusform>
            <numerusform>%n Zeilen bearbeiten: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 %2</source>
        <translation>%1 %2 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n rows from %1</source>
        <translation>
            <numerusform>%n Zeile entfernen: %1</numerusform>
            <numerusform>%n Zeilen entfernen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate %1 %2</source>
        <translation>%1 %2 duplizieren</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n rows of %1</source>
        <translation>
            <numerusform>%n Zeile duplizieren: %1</numerusform>
            <numerusform>%n Zeilen duplizieren: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste into %1 %2</source>
        <translation>In %1 %2 einfügen</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n rows into %1</source>
        <translation>
            <numerusform>%n Zeile einfügen: %1</numerusform>
            <numerusform>%n Zeilen einfügen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill %1 %2</source>
        <translation>%1 %2 ausfüllen</translation>
    </message>
    <message numerus="yes">
        <source>Fill %n rows of %1</source>
        <translation>
            <numerusform>%n Zeile ausfüllen: %1</numerusform>
            <numerusform>%n Zeilen ausfüllen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear cells of %1 %2</source>
        <translation>Zellen leeren: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Clear cells in %n rows of %1</source>
        <translation>
            <numerusform>Zellen in %n Zeile leeren: %1</numerusform>
            <numerusform>Zellen in %n Zeilen leeren: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace in %1 %2</source>
        <translation>In %1 %2 ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>Replace in %n rows of %1</source>
        <translation>
            <numerusform>In %n Zeile ersetzen: %1</numerusform>
            <numerusform>In %n Zeilen ersetzen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1 %2</source>
        <translation>%1 %2 importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %n rows into %1</source>
        <translation>
            <numerusform>%n Zeile importieren: %1</numerusform>
            <numerusform>%n Zeilen importieren: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Link %1 %2</source>
        <translation>%1 %2 verknüpfen</translation>
    </message>
    <message numerus="yes">
        <source>Link %n rows of %1</source>
        <translation>
            <numerusform>%n Zeile verknüpfen: %1</numerusform>
            <numerusform>%n Zeilen verknüpfen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlink %1 %2</source>
        <translation>Verknüpfung lösen: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Unlink %n rows of %1</source>
        <translation>
            <numerusform>Verknüpfungen von %n Zeile lösen: %1</numerusform>
            <numerusform>Verknüpfungen von %n Zeilen lösen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach a file to %1 %2</source>
        <translation>Datei anhängen: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Attach %n files to %1</source>
        <translation>
            <numerusform>%n Datei anhängen: %1</numerusform>
            <numerusform>%n Dateien anhängen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Create the client file %2</source>
        <translation>Mandantendatei %2 anlegen</translation>
    </message>
    <message>
        <source>Take %1 %2 from the catalogue</source>
        <translation>%1 %2 aus dem Katalog übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take %n rows of %1 from the catalogue</source>
        <translation>
            <numerusform>%n Zeile aus dem Katalog übernehmen: %1</numerusform>
            <numerusform>%n Zeilen aus dem Katalog übernehmen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reschedule %1 %2</source>
        <translation>Termin verschieben: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Reschedule %n rows of %1</source>
        <translation>
            <numerusform>Termin von %n Zeile verschieben: %1</numerusform>
            <numerusform>Termine von %n Zeilen verschieben: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore %1 %2</source>
        <translation>%1 %2 wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n rows of %1</source>
        <translation>
            <numerusform>%n Zeile wiederherstellen: %1</numerusform>
            <numerusform>%n Zeilen wiederherstellen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Change settings %2</source>
        <translation>Einstellungen ändern %2</translation>
    </message>
    <message>
        <source>Sign off %1 %2</source>
        <translation>Zustimmung erteilen: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Sign off %n rows of %1</source>
        <translation>
            <numerusform>Zustimmung für %n Zeile erteilen: %1</numerusform>
            <numerusform>Zustimmung für %n Zeilen erteilen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %3</source>
        <translation>Rückgängig: %3</translation>
    </message>
    <message>
        <source>Redo: %3</source>
        <translation>Wiederholen: %3</translation>
    </message>
    <message>
        <source>Upgrade the file to format %2</source>
        <translation>Datei auf Format %2 anheben</translation>
    </message>
</context>
<context>
    <name>chart</name>
    <message>
        <source>%1: %2, as of %3</source>
        <translation>%1: %2, Stand %3</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Eintrittswahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>%1 of %2 open risks are rated at this stage</source>
        <translation>%1 von %2 offenen Risiken sind in dieser Stufe bewertet</translation>
    </message>
    <message>
        <source>Matrix of likelihood and impact with the risks in it: %1</source>
        <translation>Matrix aus Eintrittswahrscheinlichkeit und Auswirkung mit den Risiken darin: %1</translation>
    </message>
    <message>
        <source>From today to the target</source>
        <translation>Von heute zum Ziel</translation>
    </message>
    <message>
        <source>An arrow leads from the current rating to the one expected after treatment.</source>
        <translation>Ein Pfeil führt von der aktuellen Bewertung zu der nach der Behandlung erwarteten.</translation>
    </message>
    <message>
        <source>Risks by level</source>
        <translation>Risiken nach Niveau</translation>
    </message>
    <message>
        <source>Open risks</source>
        <translation>Offene Risiken</translation>
    </message>
    <message>
        <source>Number of risks</source>
        <translation>Anzahl der Risiken</translation>
    </message>
    <message>
        <source>Progress of the treatment</source>
        <translation>Fortschritt der Behandlung</translation>
    </message>
    <message>
        <source>Treatment actions</source>
        <translation>Behandlungsaktionen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Controls by theme and status</source>
        <translation>Maßnahmen nach Thema und Status</translation>
    </message>
    <message>
        <source>Number of controls</source>
        <translation>Anzahl der Maßnahmen</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Progress is 100 percent, but the status is not Done.</source>
        <translation>Der Fortschritt ist 100 Prozent, der Status aber nicht „Erledigt“.</translation>
    </message>
    <message>
        <source>The action is done, but its progress is below 100 percent.</source>
        <translation>Die Aktion ist erledigt, ihr Fortschritt liegt aber unter 100 Prozent.</translation>
    </message>
    <message>
        <source>The action is done; say on which day.</source>
        <translation>Die Aktion ist erledigt; der Tag fehlt.</translation>
    </message>
    <message>
        <source>Say what blocks the action.</source>
        <translation>Angeben, was die Aktion blockiert.</translation>
    </message>
    <message>
        <source>An asset cannot depend on itself.</source>
        <translation>Ein Wert kann nicht von sich selbst abhängen.</translation>
    </message>
    <message>
        <source>Say why it is out of scope.</source>
        <translation>Angeben, warum er nicht im Geltungsbereich ist.</translation>
    </message>
    <message>
        <source>A criticality set by hand needs a reason.</source>
        <translation>Eine von Hand gesetzte Kritikalität verlangt eine Begründung.</translation>
    </message>
    <message>
        <source>It was disposed of, but its status is not Retired.</source>
        <translation>Er wurde entsorgt, der Status ist aber nicht „Ausgemustert“.</translation>
    </message>
    <message>
        <source>%1 (%2) lies before %3 (%4).</source>
        <translation>%1 (%2) liegt vor %3 (%4).</translation>
    </message>
    <message>
        <source>An excluded control needs a justification; an approved Statement of Applicability is not printed without it.</source>
        <translation>Eine ausgeschlossene Maßnahme verlangt eine Begründung; ohne sie wird keine freigegebene Erklärung zur Anwendbarkeit gedruckt.</translation>
    </message>
    <message>
        <source>The control is excluded, but its status says that something is done.</source>
        <translation>Die Maßnahme ist ausgeschlossen, ihr Status besagt aber, dass etwas getan wird.</translation>
    </message>
    <message>
        <source>The control applies, but its status says that it does not.</source>
        <translation>Die Maßnahme ist anwendbar, ihr Status besagt aber das Gegenteil.</translation>
    </message>
    <message>
        <source>It is called received, but there is neither a file nor a link.</source>
        <translation>Er gilt als erhalten, es gibt aber weder eine Datei noch einen Link.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a key like x_cost_centre.</source>
        <translation>%1: „%2“ ist kein Schlüssel wie x_cost_centre.</translation>
    </message>
    <message>
        <source>A choice needs options, one per line.</source>
        <translation>Eine Auswahl verlangt Optionen, eine je Zeile.</translation>
    </message>
    <message>
        <source>An approved method names who approved it and when.</source>
        <translation>Eine freigegebene Methode nennt, wer sie wann freigegeben hat.</translation>
    </message>
    <message>
        <source>It is closed; say on which day.</source>
        <translation>Sie ist abgeschlossen; der Tag fehlt.</translation>
    </message>
    <message>
        <source>It is closed although the check found no effect.</source>
        <translation>Sie ist abgeschlossen, obwohl die Prüfung keine Wirkung festgestellt hat.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a colour like #1f5c99.</source>
        <translation>%1: „%2“ ist keine Farbe wie #1f5c99.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a code of three capitals like EUR.</source>
        <translation>%1: „%2“ ist kein Code aus drei Großbuchstaben wie EUR.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a month and day like 01-01.</source>
        <translation>%1: „%2“ ist kein Monat und Tag wie 01-01.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>Das sieht nicht nach einer E-Mail-Adresse aus.</translation>
    </message>
    <message>
        <source>Nobody reports to themselves.</source>
        <translation>Niemand ist sich selbst unterstellt.</translation>
    </message>
    <message>
        <source>No level follows from one rating alone: %1 is not recorded.</source>
        <translation>Aus einer Bewertung allein folgt kein Niveau: %1 fehlt.</translation>
    </message>
    <message>
        <source>It is called acceptable and is treated all the same.</source>
        <translation>Es gilt als akzeptabel und wird dennoch behandelt.</translation>
    </message>
    <message>
        <source>A residual risk was confirmed that is not rated.</source>
        <translation>Es wurde ein Restrisiko bestätigt, das nicht bewertet ist.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>&quot;%1&quot; is not a date. Accepted: a day such as 2025-11-22, or an instant with zone such as 2025-11-22T10:00:00Z.</source>
        <translation>„%1“ ist kein Datum. Möglich sind ein Tag wie 2025-11-22 oder ein Zeitpunkt mit Zone wie 2025-11-22T10:00:00Z.</translation>
    </message>
    <message>
        <source>There is no register &quot;%1&quot;. Registers: %2.</source>
        <translation>Es gibt kein Verzeichnis „%1“. Verzeichnisse: %2.</translation>
    </message>
    <message>
        <source>Register &quot;%1&quot; has no field &quot;%2&quot;. Fields: %3.</source>
        <translation>Das Verzeichnis „%1“ hat kein Feld „%2“. Felder: %3.</translation>
    </message>
    <message>
        <source>There is no record &quot;%1&quot; in this file. Codes look like RSK-0001 or A.5.1.</source>
        <translation>In dieser Datei gibt es keinen Datensatz „%1“. Kennungen sehen aus wie RSK-0001 oder A.5.1.</translation>
    </message>
    <message>
        <source>there is no format &quot;%1&quot;; accepted: json</source>
        <translation>es gibt kein Format „%1“; möglich: json</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 the same, %4 rejected</source>
        <translation>%1 hinzugefügt, %2 aktualisiert, %3 unverändert, %4 abgelehnt</translation>
    </message>
    <message>
        <source>no field for column &quot;%1&quot;; kept as an extra field</source>
        <translation>kein Feld für die Spalte „%1“; als Zusatzfeld behalten</translation>
    </message>
    <message>
        <source>row %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message>
        <source>there is exactly one record of &quot;%1&quot;; use &quot;set&quot;</source>
        <translation>es gibt genau einen Datensatz von „%1“; dafür „set“ verwenden</translation>
    </message>
    <message>
        <source>&quot;export --format json&quot; takes: FILE TARGET</source>
        <translation>„export --format json“ verlangt: FILE TARGET</translation>
    </message>
    <message>
        <source>&quot;export&quot; takes: FILE REGISTER TARGET</source>
        <translation>„export“ verlangt: FILE REGISTER TARGET</translation>
    </message>
    <message>
        <source>The record %1 has no file in it.</source>
        <translation>Der Datensatz %1 enthält keine Datei.</translation>
    </message>
    <message>
        <source>where a column goes: a field, extra, notes or skip; may be repeated</source>
        <translation>wohin eine Spalte gehört: ein Feld, extra, notes oder skip; mehrfach möglich</translation>
    </message>
    <message>
        <source>field by which rows find the records that exist</source>
        <translation>Feld, über das Zeilen vorhandene Datensätze finden</translation>
    </message>
    <message>
        <source>sheet of a workbook; else the one that fits best</source>
        <translation>Blatt einer Arbeitsmappe; sonst das am besten passende</translation>
    </message>
    <message>
        <source>say what would happen and change nothing</source>
        <translation>sagen, was geschehen würde, und nichts ändern</translation>
    </message>
    <message>
        <source>only these fields, in this order</source>
        <translation>nur diese Felder, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>only records that hold this; may be repeated</source>
        <translation>nur Datensätze, auf die dies zutrifft; mehrfach möglich</translation>
    </message>
    <message>
        <source>sort by this field; -FIELD for descending</source>
        <translation>nach diesem Feld sortieren; -FIELD absteigend</translation>
    </message>
    <message>
        <source>as it was at the end of this day</source>
        <translation>wie es am Ende dieses Tages war</translation>
    </message>
    <message>
        <source>the whole binder in this format: json</source>
        <translation>die ganze Mandantendatei in diesem Format: json</translation>
    </message>
    <message>
        <source>bring in a table: csv, tsv or xlsx</source>
        <translation>eine Tabelle einlesen: csv, tsv oder xlsx</translation>
    </message>
    <message>
        <source>write a register as .csv, .tsv, .xlsx or .json</source>
        <translation>ein Verzeichnis als .csv, .tsv, .xlsx oder .json schreiben</translation>
    </message>
    <message>
        <source>take a file in as evidence of a record and print its code</source>
        <translation>eine Datei als Nachweis eines Datensatzes aufnehmen und seine Kennung ausgeben</translation>
    </message>
    <message>
        <source>write a kept file out; by evidence code or checksum</source>
        <translation>eine aufbewahrte Datei ausgeben; nach Nachweiskennung oder Prüfsumme</translation>
    </message>
    <message>
        <source>give only one of --organisation, --sample and --from-json</source>
        <translation>nur eines von --organisation, --sample und --from-json angeben</translation>
    </message>
    <message>
        <source>name of the organisation; the file&apos;s name where not given</source>
        <translation>Name der Organisation; ohne Angabe der Name der Datei</translation>
    </message>
    <message>
        <source>fill it with the sample company</source>
        <translation>mit dem Beispielunternehmen füllen</translation>
    </message>
    <message>
        <source>language of the sample and of the starting words: en, de</source>
        <translation>Sprache des Beispiels und der Anfangstexte: en, de</translation>
    </message>
    <message>
        <source>fill it from a JSON export of a whole binder</source>
        <translation>aus einem JSON-Export einer ganzen Mandantendatei füllen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Open by</source>
        <translation>Geöffnet von</translation>
    </message>
    <message>
        <source>only what was changed on or after this day</source>
        <translation>nur was an oder nach diesem Tag geändert wurde</translation>
    </message>
    <message>
        <source>The file is whole: pages, references, checksums, attachments and history agree.</source>
        <translation>Die Datei ist unversehrt: Seiten, Verweise, Prüfsummen, Anhänge und Verlauf stimmen überein.</translation>
    </message>
    <message>
        <source>make a client file</source>
        <translation>eine Mandantendatei anlegen</translation>
    </message>
    <message>
        <source>organisation, schema, counts by register, last change, who has it open</source>
        <translation>Organisation, Schema, Anzahl je Verzeichnis, letzte Änderung, wer sie geöffnet hat</translation>
    </message>
    <message>
        <source>who changed what and when, newest first</source>
        <translation>wer was wann geändert hat, Neuestes zuerst</translation>
    </message>
    <message>
        <source>check pages, schema, references, checksums, attachments and history</source>
        <translation>Seiten, Schema, Verweise, Prüfsummen, Anhänge und Verlauf prüfen</translation>
    </message>
    <message>
        <source>write a consistent copy, reopened and checked</source>
        <translation>eine stimmige Kopie schreiben, wieder geöffnet und geprüft</translation>
    </message>
    <message>
        <source>the SQL of a register, for writing a migration</source>
        <translation>das SQL eines Verzeichnisses, um eine Migration zu schreiben</translation>
    </message>
    <message>
        <source>registers, or one register&apos;s fields: key, type, required, choices, clause</source>
        <translation>Verzeichnisse, oder die Felder eines Verzeichnisses: Schlüssel, Typ, Pflicht, Auswahl, Abschnitt</translation>
    </message>
    <message>
        <source>records of a register</source>
        <translation>Datensätze eines Verzeichnisses</translation>
    </message>
    <message>
        <source>one record with its links and history</source>
        <translation>ein Datensatz mit Verknüpfungen und Verlauf</translation>
    </message>
    <message>
        <source>field &quot;%1&quot; is set by the program and cannot be given</source>
        <translation>das Feld „%1“ setzt das Programm, es kann nicht angegeben werden</translation>
    </message>
    <message>
        <source>this record belongs to the file itself and cannot be removed</source>
        <translation>dieser Datensatz gehört zur Datei selbst und kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>field &quot;%1&quot; is not a list of links</source>
        <translation>das Feld „%1“ ist keine Liste von Verknüpfungen</translation>
    </message>
    <message>
        <source>field &quot;%1&quot; links to records of &quot;%2&quot;, not to %3</source>
        <translation>das Feld „%1“ verknüpft mit Datensätzen von „%2“, nicht von %3</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>change fields of a record, as one change set</source>
        <translation>Felder eines Datensatzes ändern, als ein Änderungssatz</translation>
    </message>
    <message>
        <source>add a record and print its code</source>
        <translation>einen Datensatz hinzufügen und seine Kennung ausgeben</translation>
    </message>
    <message>
        <source>remove a record; undo and history keep it</source>
        <translation>einen Datensatz entfernen; Rückgängig und Verlauf bewahren ihn</translation>
    </message>
    <message>
        <source>link two records; LINK is a field such as controls</source>
        <translation>zwei Datensätze verknüpfen; LINK ist ein Feld wie controls</translation>
    </message>
    <message>
        <source>take a link off</source>
        <translation>eine Verknüpfung lösen</translation>
    </message>
    <message>
        <source>take back the newest change set</source>
        <translation>den neuesten Änderungssatz zurücknehmen</translation>
    </message>
    <message>
        <source>repeat the change set last undone</source>
        <translation>den zuletzt zurückgenommenen Änderungssatz wiederholen</translation>
    </message>
    <message>
        <source>ringbinder-cli: the output could not be written completely.</source>
        <translation>ringbinder-cli: die Ausgabe konnte nicht vollständig geschrieben werden.</translation>
    </message>
    <message>
        <source>Usage: ringbinder-cli COMMAND …

Commands:
</source>
        <translation>Aufruf: ringbinder-cli COMMAND …

Befehle:
</translation>
    </message>
    <message>
        <source>
&quot;ringbinder-cli COMMAND --help&quot; says more. Exit status: 0 done, 1 done and the answer is no, 2 wrong usage, 3 file trouble, 4 cancelled.
</source>
        <translation>
„ringbinder-cli COMMAND --help“ sagt mehr. Rückgabewert: 0 erledigt, 1 erledigt und die Antwort ist Nein, 2 falscher Aufruf, 3 Fehler mit der Datei, 4 abgebrochen.
</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Beispiel:</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;; &quot;ringbinder-cli --help&quot; lists them</source>
        <translation>es gibt keinen Befehl „%1“; „ringbinder-cli --help“ listet sie auf</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes: %2</source>
        <translation>„%1“ verlangt: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not FIELD=VALUE, such as owner=PER-0003.</source>
        <translation>„%1“ ist nicht FIELD=VALUE, wie owner=PER-0003.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no pack &quot;%1&quot;. Packs: %2.</source>
        <translation>Es gibt keine Mappe „%1“. Mappen: %2.</translation>
    </message>
    <message>
        <source>give only one of --draft and --approved</source>
        <translation>nur eines von --draft und --approved angeben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must end in .pdf</source>
        <translation>„%1“ muss auf .pdf enden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no short form</source>
        <translation>„%1“ hat keine Kurzform</translation>
    </message>
    <message>
        <source>%1 written to %2, open findings: %3</source>
        <translation>%1 nach %2 geschrieben, offene Befunde: %3</translation>
    </message>
    <message>
        <source>There is no chart &quot;%1&quot;. Charts: %2.</source>
        <translation>Es gibt kein Diagramm „%1“. Diagramme: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must end in .svg or .png</source>
        <translation>„%1“ muss auf .svg oder .png enden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a stage. Stages: inherent, current, target, residual</source>
        <translation>„%1“ ist keine Stufe. Stufen: inherent, current, target, residual</translation>
    </message>
    <message>
        <source>%1 written to %2</source>
        <translation>%1 nach %2 geschrieben</translation>
    </message>
    <message>
        <source>language of the pack: en, de</source>
        <translation>Sprache der Mappe: en, de</translation>
    </message>
    <message>
        <source>the binder as it was on that day</source>
        <translation>die Mandantendatei, wie sie an diesem Tag war</translation>
    </message>
    <message>
        <source>list the changes after that day</source>
        <translation>die Änderungen nach diesem Tag auflisten</translation>
    </message>
    <message>
        <source>print as a draft, with a watermark</source>
        <translation>als Entwurf drucken, mit Wasserzeichen</translation>
    </message>
    <message>
        <source>refuse unless it is approved and free of blockers</source>
        <translation>ablehnen, wenn sie nicht freigegeben und frei von Blockern ist</translation>
    </message>
    <message>
        <source>the short form for customers (soa)</source>
        <translation>die Kurzform für Kunden (soa)</translation>
    </message>
    <message>
        <source>with counts by attribute (soa)</source>
        <translation>mit Anzahlen je Attribut (soa)</translation>
    </message>
    <message>
        <source>paper in Letter size, not A4</source>
        <translation>Papier im Format Letter statt A4</translation>
    </message>
    <message>
        <source>in shades of grey</source>
        <translation>in Graustufen</translation>
    </message>
    <message>
        <source>language of the chart: en, de</source>
        <translation>Sprache des Diagramms: en, de</translation>
    </message>
    <message>
        <source>of the heat map: inherent, current, target, residual</source>
        <translation>der Risikomatrix: inherent, current, target, residual</translation>
    </message>
    <message>
        <source>print a pack as PDF</source>
        <translation>eine Mappe als PDF drucken</translation>
    </message>
    <message>
        <source>list the packs and their sections</source>
        <translation>die Mappen und ihre Abschnitte auflisten</translation>
    </message>
    <message>
        <source>write the heat map or another chart as a picture</source>
        <translation>die Risikomatrix oder ein anderes Diagramm als Bild schreiben</translation>
    </message>
</context>
<context>
    <name>comment</name>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Remarks on a record or a field, by whom and when.</source>
        <translation>Bemerkungen zu einem Datensatz oder Feld, von wem und wann.</translation>
    </message>
    <message>
        <source>The auditor may read how a decision came about.</source>
        <translation>Im Audit lässt sich nachlesen, wie eine Entscheidung zustande kam.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>First words of the comment.</source>
        <translation>Anfang des Kommentars.</translation>
    </message>
    <message>
        <source>What there is to say.</source>
        <translation>Was zu sagen ist.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Who wrote it.</source>
        <translation>Wer ihn geschrieben hat.</translation>
    </message>
    <message>
        <source>Wrote comments</source>
        <translation>Hat Kommentare geschrieben</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>When it was written.</source>
        <translation>Wann er geschrieben wurde.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Identity of the record it is about.</source>
        <translation>Identität des Datensatzes, um den es geht.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Register of that record.</source>
        <translation>Verzeichnis dieses Datensatzes.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Key of the field it is about; empty: the whole record.</source>
        <translation>Schlüssel des Feldes, um das es geht; leer: der ganze Datensatz.</translation>
    </message>
</context>
<context>
    <name>common</name>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Your own number for this record, for example &quot;Risk no. 17&quot;; a later import finds the record by it.</source>
        <translation>Eigene Nummer für diesen Datensatz, zum Beispiel „Risiko Nr. 17“; ein späterer Import findet den Datensatz darüber.</translation>
    </message>
</context>
<context>
    <name>control</name>
    <message>
        <source>Control</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Applicability</source>
        <translation>Anwendbarkeit</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Umsetzung</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Origin and notes</source>
        <translation>Herkunft und Notizen</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>The Statement of Applicability: every control of Annex A and your own, whether it applies, why, and how far it is done.</source>
        <translation>Die Erklärung zur Anwendbarkeit: jede Maßnahme aus Anhang A und jede eigene, ob sie anwendbar ist, warum, und wie weit sie umgesetzt ist.</translation>
    </message>
    <message>
        <source>The auditor expects all 93 controls decided with reasons, exclusions that no risk, law or contract contradicts, and proof for what is called implemented.</source>
        <translation>Im Audit wird erwartet, dass alle 93 Maßnahmen mit Begründung entschieden sind, dass kein Risiko, Gesetz oder Vertrag einem Ausschluss widerspricht und dass Umgesetztes belegt ist.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the control; the number in front of it is its code.</source>
        <translation>Titel der Maßnahme; die Nummer davor ist ihre Kennung.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>What the control is about in own words; empty: the shipped summary is shown.</source>
        <translation>Worum es bei der Maßnahme geht, in eigenen Worten; leer: die mitgelieferte Zusammenfassung wird gezeigt.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Group of Annex A, or own.</source>
        <translation>Gruppe aus Anhang A oder eigene.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Where the demand for it comes from.</source>
        <translation>Woher die Forderung kommt.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>The person who answers for the control working.</source>
        <translation>Die Person, die für das Funktionieren der Maßnahme einsteht.</translation>
    </message>
    <message>
        <source>Owns controls</source>
        <translation>Ist Eigentümer von Maßnahmen</translation>
    </message>
    <message>
        <source>Applicable</source>
        <translation>Anwendbar</translation>
    </message>
    <message>
        <source>Whether it is necessary here. Undecided is not an answer for the auditor.</source>
        <translation>Ob sie hier notwendig ist. „Unentschieden“ ist im Audit keine Antwort.</translation>
    </message>
    <message>
        <source>Reasons for inclusion</source>
        <translation>Gründe für die Aufnahme</translation>
    </message>
    <message>
        <source>RA: a risk needs it. LR: a law demands it. CO: a contract demands it. BR: business or good practice.</source>
        <translation>RA: ein Risiko verlangt sie. LR: ein Gesetz verlangt sie. CO: ein Vertrag verlangt sie. BR: Geschäft oder gute Praxis.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>References for the reasons</source>
        <translation>Belege für die Gründe</translation>
    </message>
    <message>
        <source>Risk numbers, laws or contracts, for example &quot;RSK-0007; GDPR Art. 32&quot;.</source>
        <translation>Risikonummern, Gesetze oder Verträge, zum Beispiel „RSK-0007; Art. 32 DSGVO“.</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Why it is included, in words that fit this place only.</source>
        <translation>Warum sie aufgenommen ist, in Worten, die nur hier passen.</translation>
    </message>
    <message>
        <source>Justification of the exclusion</source>
        <translation>Begründung des Ausschlusses</translation>
    </message>
    <message>
        <source>Why it is not necessary, for example &quot;no software is developed, neither here nor for us&quot;.</source>
        <translation>Warum sie nicht notwendig ist, zum Beispiel „Software wird weder hier noch für uns entwickelt“.</translation>
    </message>
    <message>
        <source>Exclusion agreed by</source>
        <translation>Ausschluss vereinbart von</translation>
    </message>
    <message>
        <source>Who agreed to leaving it out.</source>
        <translation>Wer dem Weglassen zugestimmt hat.</translation>
    </message>
    <message>
        <source>Agreed to exclusions</source>
        <translation>Stimmte Ausschlüssen zu</translation>
    </message>
    <message>
        <source>Exclusion agreed on</source>
        <translation>Ausschluss vereinbart am</translation>
    </message>
    <message>
        <source>Day of the agreement.</source>
        <translation>Tag der Zustimmung.</translation>
    </message>
    <message>
        <source>Look again when</source>
        <translation>Neu prüfen, wenn</translation>
    </message>
    <message>
        <source>Event on which the exclusion must be reconsidered, for example &quot;when development is bought in&quot;.</source>
        <translation>Ereignis, bei dem der Ausschluss neu zu prüfen ist, zum Beispiel „wenn Entwicklung zugekauft wird“.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Implemented means it works every day; verified means somebody else checked it.</source>
        <translation>Umgesetzt heißt, dass sie täglich wirkt; verifiziert heißt, dass jemand anderes es geprüft hat.</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>Art der Umsetzung</translation>
    </message>
    <message>
        <source>What is in place, in two or three sentences.</source>
        <translation>Was vorhanden ist, in zwei oder drei Sätzen.</translation>
    </message>
    <message>
        <source>Document or system</source>
        <translation>Dokument oder System</translation>
    </message>
    <message>
        <source>Where it is laid down, for example &quot;Backup policy 2.1&quot;.</source>
        <translation>Wo es festgelegt ist, zum Beispiel „Datensicherungsrichtlinie 2.1“.</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Reifegrad</translation>
    </message>
    <message>
        <source>How firmly it is established.</source>
        <translation>Wie fest sie verankert ist.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>What is still to be done.</source>
        <translation>Was noch zu tun ist.</translation>
    </message>
    <message>
        <source>Implements controls</source>
        <translation>Setzt Maßnahmen um</translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation>Einmalige Kosten</translation>
    </message>
    <message>
        <source>For setting it up.</source>
        <translation>Für die Einrichtung.</translation>
    </message>
    <message>
        <source>Yearly cost</source>
        <translation>Jährliche Kosten</translation>
    </message>
    <message>
        <source>For keeping it running.</source>
        <translation>Für den Betrieb.</translation>
    </message>
    <message>
        <source>Success criterion</source>
        <translation>Erfolgskriterium</translation>
    </message>
    <message>
        <source>How the effect is seen, for example &quot;restore test passed each quarter&quot;.</source>
        <translation>Woran die Wirkung zu sehen ist, zum Beispiel „Rücksicherungstest jedes Quartal bestanden“.</translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation>Wirksamkeit</translation>
    </message>
    <message>
        <source>Result of the last test.</source>
        <translation>Ergebnis der letzten Prüfung.</translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation>Zuletzt überprüft</translation>
    </message>
    <message>
        <source>Day on which the entry was last looked at.</source>
        <translation>Tag, an dem der Eintrag zuletzt angesehen wurde.</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Überprüfung</translation>
    </message>
    <message>
        <source>Day on which it is to be looked at again.</source>
        <translation>Tag, an dem er wieder anzusehen ist.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>What proves that it works.</source>
        <translation>Was belegt, dass sie wirkt.</translation>
    </message>
    <message>
        <source>Is evidence of</source>
        <translation>Ist Nachweis für</translation>
    </message>
    <message>
        <source>Control types</source>
        <translation>Maßnahmentypen</translation>
    </message>
    <message>
        <source>Whether it prevents, detects or corrects.</source>
        <translation>Ob sie verhindert, erkennt oder korrigiert.</translation>
    </message>
    <message>
        <source>Security properties</source>
        <translation>Sicherheitseigenschaften</translation>
    </message>
    <message>
        <source>Which properties it protects.</source>
        <translation>Welche Eigenschaften sie schützt.</translation>
    </message>
    <message>
        <source>Cybersecurity concepts</source>
        <translation>Cybersicherheitskonzepte</translation>
    </message>
    <message>
        <source>Which phase it serves.</source>
        <translation>Welcher Phase sie dient.</translation>
    </message>
    <message>
        <source>Operational capabilities</source>
        <translation>Betriebsfähigkeiten</translation>
    </message>
    <message>
        <source>The practitioner&apos;s view.</source>
        <translation>Die Sicht der Praxis.</translation>
    </message>
    <message>
        <source>Security domains</source>
        <translation>Sicherheitsdomänen</translation>
    </message>
    <message>
        <source>The organisational view.</source>
        <translation>Die Sicht der Organisation.</translation>
    </message>
    <message>
        <source>Catalogue number</source>
        <translation>Katalognummer</translation>
    </message>
    <message>
        <source>Number of the shipped control it was taken from.</source>
        <translation>Nummer der mitgelieferten Maßnahme, aus der sie übernommen wurde.</translation>
    </message>
    <message>
        <source>Numbers of 2013</source>
        <translation>Nummern von 2013</translation>
    </message>
    <message>
        <source>Controls of the 2013 edition that it carries on.</source>
        <translation>Maßnahmen der Ausgabe 2013, die sie fortführt.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Anything worth knowing that has no field of its own.</source>
        <translation>Alles Wissenswerte, für das es kein eigenes Feld gibt.</translation>
    </message>
    <message>
        <source>Organizational</source>
        <translation>Organisatorisch</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personenbezogen</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>Physisch</translation>
    </message>
    <message>
        <source>Technological</source>
        <translation>Technologisch</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Annex A</source>
        <translation>Anhang A</translation>
    </message>
    <message>
        <source>Sector standard</source>
        <translation>Branchenstandard</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Gesetz</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>RA risk assessment</source>
        <translation>RA Risikobeurteilung</translation>
    </message>
    <message>
        <source>LR law or regulation</source>
        <translation>LR Gesetz oder Vorschrift</translation>
    </message>
    <message>
        <source>CO contract or customer</source>
        <translation>CO Vertrag oder Kunde</translation>
    </message>
    <message>
        <source>BR business requirement</source>
        <translation>BR Geschäftsanforderung</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Partly implemented</source>
        <translation>Teilweise umgesetzt</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Umgesetzt</translation>
    </message>
    <message>
        <source>Implemented and verified</source>
        <translation>Umgesetzt und verifiziert</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht anwendbar</translation>
    </message>
    <message>
        <source>0 Absent</source>
        <translation>0 Nicht vorhanden</translation>
    </message>
    <message>
        <source>1 Ad hoc</source>
        <translation>1 Ad hoc</translation>
    </message>
    <message>
        <source>2 Repeatable</source>
        <translation>2 Wiederholbar</translation>
    </message>
    <message>
        <source>3 Defined</source>
        <translation>3 Definiert</translation>
    </message>
    <message>
        <source>4 Measured</source>
        <translation>4 Gemessen</translation>
    </message>
    <message>
        <source>5 Optimised</source>
        <translation>5 Optimiert</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Ineffective</source>
        <translation>Unwirksam</translation>
    </message>
    <message>
        <source>Partly effective</source>
        <translation>Teilweise wirksam</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Wirksam</translation>
    </message>
    <message>
        <source>Preventive</source>
        <translation>Präventiv</translation>
    </message>
    <message>
        <source>Detective</source>
        <translation>Detektiv</translation>
    </message>
    <message>
        <source>Corrective</source>
        <translation>Korrektiv</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integrität</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Identifizieren</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Schützen</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Respond</source>
        <translation>Reagieren</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Governance</translation>
    </message>
    <message>
        <source>Asset management</source>
        <translation>Werteverwaltung</translation>
    </message>
    <message>
        <source>Information protection</source>
        <translation>Informationsschutz</translation>
    </message>
    <message>
        <source>Human resource security</source>
        <translation>Personalsicherheit</translation>
    </message>
    <message>
        <source>Physical security</source>
        <translation>Physische Sicherheit</translation>
    </message>
    <message>
        <source>System and network security</source>
        <translation>System- und Netzsicherheit</translation>
    </message>
    <message>
        <source>Application security</source>
        <translation>Anwendungssicherheit</translation>
    </message>
    <message>
        <source>Secure configuration</source>
        <translation>Sichere Konfiguration</translation>
    </message>
    <message>
        <source>Identity and access management</source>
        <translation>Identitäts- und Zugriffsverwaltung</translation>
    </message>
    <message>
        <source>Threat and vulnerability management</source>
        <translation>Bedrohungs- und Schwachstellenmanagement</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>Kontinuität</translation>
    </message>
    <message>
        <source>Supplier relationships security</source>
        <translation>Sicherheit in Lieferantenbeziehungen</translation>
    </message>
    <message>
        <source>Legal and compliance</source>
        <translation>Recht und Compliance</translation>
    </message>
    <message>
        <source>Information security event management</source>
        <translation>Management von Informationssicherheitsereignissen</translation>
    </message>
    <message>
        <source>Information security assurance</source>
        <translation>Gewährleistung der Informationssicherheit</translation>
    </message>
    <message>
        <source>Governance and ecosystem</source>
        <translation>Governance und Ökosystem</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Defence</source>
        <translation>Verteidigung</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>Resilienz</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Verwahrung</translation>
    </message>
    <message>
        <source>Files, records and links that prove what the other registers say, kept inside the binder with a checksum.</source>
        <translation>Dateien, Aufzeichnungen und Links, die belegen, was die anderen Verzeichnisse aussagen; in der Mandantendatei mit Prüfsumme aufbewahrt.</translation>
    </message>
    <message>
        <source>The auditor expects proof that names date and source, is valid for the audited period and is unchanged since it was collected.</source>
        <translation>Im Audit werden Nachweise erwartet, die Datum und Quelle nennen, für den auditierten Zeitraum gelten und seit der Erhebung unverändert sind.</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What it proves, for example &quot;Backup restore test, third quarter&quot;.</source>
        <translation>Was er belegt, zum Beispiel „Rücksicherungstest, drittes Quartal“.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What can be seen in it, and how the sample was chosen.</source>
        <translation>Was darin zu sehen ist und wie die Stichprobe gewählt wurde.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>System or person it comes from, for example &quot;backup server&quot;.</source>
        <translation>System oder Person, von der er stammt, zum Beispiel „Sicherungsserver“.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Web address or path when the file is not kept in the binder.</source>
        <translation>Webadresse oder Pfad, wenn die Datei nicht in der Mandantendatei liegt.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Whether it was looked at and found sufficient.</source>
        <translation>Ob er angesehen und für ausreichend befunden wurde.</translation>
    </message>
    <message>
        <source>The file itself, kept inside the binder.</source>
        <translation>Die Datei selbst, in der Mandantendatei aufbewahrt.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Name under which it is saved again.</source>
        <translation>Name, unter dem sie wieder gespeichert wird.</translation>
    </message>
    <message>
        <source>Type of file</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <source>For example application/pdf.</source>
        <translation>Zum Beispiel application/pdf.</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Größe in Byte</translation>
    </message>
    <message>
        <source>Length of the file.</source>
        <translation>Länge der Datei.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Checksum of the file when it was taken in.</source>
        <translation>Prüfsumme der Datei bei der Aufnahme.</translation>
    </message>
    <message>
        <source>Taken in at</source>
        <translation>Aufgenommen am</translation>
    </message>
    <message>
        <source>When it was put into the binder.</source>
        <translation>Wann sie in die Mandantendatei gelegt wurde.</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Erhoben von</translation>
    </message>
    <message>
        <source>Who obtained it.</source>
        <translation>Wer ihn beschafft hat.</translation>
    </message>
    <message>
        <source>Collected evidence</source>
        <translation>Hat Nachweise erhoben</translation>
    </message>
    <message>
        <source>Collected on</source>
        <translation>Erhoben am</translation>
    </message>
    <message>
        <source>Day on which it was obtained.</source>
        <translation>Tag, an dem er beschafft wurde.</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>First day of the period it speaks for; not the day it was taken in.</source>
        <translation>Erster Tag des Zeitraums, für den er gilt; nicht der Tag der Aufnahme.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Last day of the period it speaks for.</source>
        <translation>Letzter Tag des Zeitraums, für den er gilt.</translation>
    </message>
    <message>
        <source>Whether the period it speaks for has ended.</source>
        <translation>Ob der Zeitraum, für den er gilt, zu Ende ist.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>How long it is kept and by which rule.</source>
        <translation>Wie lange und nach welcher Regel er aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Löschsperre</translation>
    </message>
    <message>
        <source>Must not be removed because of a dispute or an investigation.</source>
        <translation>Darf wegen eines Rechtsstreits oder einer Untersuchung nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Anything worth knowing that has no field of its own.</source>
        <translation>Alles Wissenswerte, für das es kein eigenes Feld gibt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a file that can be read.</source>
        <translation>„%1“ ist keine lesbare Datei.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than 256 MiB. Keep it where it is and record its place as a link.</source>
        <translation>„%1“ ist größer als 256 MiB. Die Datei an ihrem Ort belassen und diesen als Link erfassen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read.</source>
        <translation>„%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read to its end.</source>
        <translation>„%1“ konnte nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>Records of &quot;%1&quot; do not take evidence.</source>
        <translation>Datensätze von „%1“ nehmen keine Nachweise auf.</translation>
    </message>
    <message>
        <source>Evidence item</source>
        <translation>Nachweis</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message numerus="yes">
        <source>There are %n tables on the clipboard; the largest of them was taken.</source>
        <translation>
            <numerusform>In der Zwischenablage ist %n Tabelle; die größte wurde genommen.</numerusform>
            <numerusform>In der Zwischenablage sind %n Tabellen; die größte wurde genommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text on the clipboard is too long for one cell.</source>
        <translation>Der Text in der Zwischenablage ist zu lang für eine Zelle.</translation>
    </message>
    <message>
        <source>There is more on the clipboard than can be pasted at once. Save it as a file and import that.</source>
        <translation>Die Zwischenablage enthält mehr, als auf einmal eingefügt werden kann. Als Datei speichern und diese importieren.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Die Zwischenablage enthält keinen Text.</translation>
    </message>
    <message>
        <source>Row %1 has a cell of more than %2 KiB. Perhaps a quotation mark before it was never closed.</source>
        <translation>Zeile %1 hat eine Zelle mit mehr als %2 KiB. Vielleicht wurde davor ein Anführungszeichen nicht geschlossen.</translation>
    </message>
    <message>
        <source>%1 is larger than can be read at once. Split it into several files.</source>
        <translation>%1 ist größer, als auf einmal gelesen werden kann. In mehrere Dateien aufteilen.</translation>
    </message>
    <message>
        <source>A quotation mark in row %1 is never closed. Correct the file at that row and try again.</source>
        <translation>Ein Anführungszeichen in Zeile %1 wird nicht geschlossen. Die Datei an dieser Zeile berichtigen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 cells.</source>
        <translation>Zeile %1 hat mehr als %2 Zellen.</translation>
    </message>
    <message>
        <source>Reading rows</source>
        <translation>Zeilen werden gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n zero character(s) in the text were left out.</source>
        <translation>
            <numerusform>%n Nullzeichen im Text wurde ausgelassen.</numerusform>
            <numerusform>%n Nullzeichen im Text wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table on the clipboard is larger than can be pasted at once. Save it as a file and import that.</source>
        <translation>Die Tabelle in der Zwischenablage ist größer, als auf einmal eingefügt werden kann. Als Datei speichern und diese importieren.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read. Check that it is a file you may open.</source>
        <translation>„%1“ konnte nicht gelesen werden. Prüfen, ob die Datei geöffnet werden darf.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>%1 is not a table. Choose a CSV, TSV or XLSX file.</source>
        <translation>%1 ist keine Tabelle. Eine CSV-, TSV- oder XLSX-Datei wählen.</translation>
    </message>
    <message>
        <source>No row of headings was found: the first row is data.</source>
        <translation>Keine Überschriftenzeile gefunden: die erste Zeile enthält Daten.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) above the headings are left out.</source>
        <translation>
            <numerusform>%n Zeile über den Überschriften wird ausgelassen.</numerusform>
            <numerusform>%n Zeilen über den Überschriften werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with totals are left out.</source>
        <translation>
            <numerusform>%n Summenzeile wird ausgelassen.</numerusform>
            <numerusform>%n Summenzeilen werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) below the table are left out.</source>
        <translation>
            <numerusform>%n Bemerkung unter der Tabelle wird ausgelassen.</numerusform>
            <numerusform>%n Bemerkungen unter der Tabelle werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated row(s) of headings are left out.</source>
        <translation>
            <numerusform>%n wiederholte Überschriftenzeile wird ausgelassen.</numerusform>
            <numerusform>%n wiederholte Überschriftenzeilen werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty row(s) inside the table are left out.</source>
        <translation>
            <numerusform>%n leere Zeile in der Tabelle wird ausgelassen.</numerusform>
            <numerusform>%n leere Zeilen in der Tabelle werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s) are left out.</source>
        <translation>
            <numerusform>%n ausgeblendete Zeile wird ausgelassen.</numerusform>
            <numerusform>%n ausgeblendete Zeilen werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s) are taken over too.</source>
        <translation>
            <numerusform>%n ausgeblendete Zeile wird mit übernommen.</numerusform>
            <numerusform>%n ausgeblendete Zeilen werden mit übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden column(s) are left out.</source>
        <translation>
            <numerusform>%n ausgeblendete Spalte wird ausgelassen.</numerusform>
            <numerusform>%n ausgeblendete Spalten werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden column(s) are taken over too.</source>
        <translation>
            <numerusform>%n ausgeblendete Spalte wird mit übernommen.</numerusform>
            <numerusform>%n ausgeblendete Spalten werden mit übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of merged cells stand in the sheet.</source>
        <translation>
            <numerusform>Im Blatt steht %n Gruppe verbundener Zellen.</numerusform>
            <numerusform>Im Blatt stehen %n Gruppen verbundener Zellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than one column is headed %1.</source>
        <translation>Mehr als eine Spalte trägt die Überschrift %1.</translation>
    </message>
    <message>
        <source>Line %1 holds bytes that are not text in the encoding %2. Choose another encoding.</source>
        <translation>Zeile %1 enthält Bytes, die in der Zeichenkodierung %2 kein Text sind. Eine andere Kodierung wählen.</translation>
    </message>
    <message>
        <source>The encoding %1 is not known. Known are: %2.</source>
        <translation>Die Zeichenkodierung %1 ist nicht bekannt. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>Binary workbooks (XLSB) are not read. Save the workbook as XLSX and try again.</source>
        <translation>Binäre Arbeitsmappen (XLSB) werden nicht gelesen. Die Arbeitsmappe als XLSX speichern und erneut versuchen.</translation>
    </message>
    <message>
        <source>OpenDocument files are not read. Save the sheet as XLSX and try again.</source>
        <translation>OpenDocument-Dateien werden nicht gelesen. Das Blatt als XLSX speichern und erneut versuchen.</translation>
    </message>
    <message>
        <source>There is no workbook in this file. Choose an XLSX or CSV file.</source>
        <translation>In dieser Datei ist keine Arbeitsmappe. Eine XLSX- oder CSV-Datei wählen.</translation>
    </message>
    <message>
        <source>A cell of this workbook holds more than %1 KiB of text. Shorten it and try again.</source>
        <translation>Eine Zelle dieser Arbeitsmappe enthält mehr als %1 KiB Text. Den Text kürzen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Sheet %1 holds no cells (a chart or a macro) and was left out.</source>
        <translation>Das Blatt %1 enthält keine Zellen (Diagramm oder Makro) und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The file is damaged: sheet %1 is another sheet once more.</source>
        <translation>Die Datei ist beschädigt: das Blatt %1 ist noch einmal ein anderes Blatt.</translation>
    </message>
    <message>
        <source>Pictures and shapes of sheet %1 are left out.</source>
        <translation>Bilder und Formen im Blatt %1 werden ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) of sheet %1 have no result stored, the first in cell %2. Open the workbook in a spreadsheet, save it there and read it again.</source>
        <translation>
            <numerusform>%n Formel im Blatt %1 hat kein gespeichertes Ergebnis, die erste in Zelle %2. Die Arbeitsmappe in einer Tabellenkalkulation öffnen, dort speichern und neu einlesen.</numerusform>
            <numerusform>%n Formeln im Blatt %1 haben kein gespeichertes Ergebnis, die erste in Zelle %2. Die Arbeitsmappe in einer Tabellenkalkulation öffnen, dort speichern und neu einlesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of sheet %1 hold an error such as #N/A instead of a value.</source>
        <translation>
            <numerusform>%n Zelle im Blatt %1 enthält einen Fehler wie #NV statt eines Wertes.</numerusform>
            <numerusform>%n Zellen im Blatt %1 enthalten einen Fehler wie #NV statt eines Wertes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) of sheet %1 keep their text but not their address.</source>
        <translation>
            <numerusform>%n Link im Blatt %1 behält den Text, aber nicht die Adresse.</numerusform>
            <numerusform>%n Links im Blatt %1 behalten ihren Text, aber nicht ihre Adresse.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is an old Excel workbook (XLS) or has a password. Save it as XLSX without a password and try again.</source>
        <translation>%1 ist eine alte Excel-Arbeitsmappe (XLS) oder hat ein Kennwort. Als XLSX ohne Kennwort speichern und erneut versuchen.</translation>
    </message>
    <message>
        <source>The file is damaged: sheet %1 has no row %2.</source>
        <translation>Die Datei ist beschädigt: das Blatt %1 hat keine Zeile %2.</translation>
    </message>
    <message>
        <source>The file is damaged: sheet %1 has a cell &quot;%2&quot; that cannot be.</source>
        <translation>Die Datei ist beschädigt: das Blatt %1 hat eine unmögliche Zelle „%2“.</translation>
    </message>
    <message>
        <source>The file is damaged: in sheet %1 the text of cell %2 is missing.</source>
        <translation>Die Datei ist beschädigt: im Blatt %1 fehlt der Text der Zelle %2.</translation>
    </message>
    <message>
        <source>In sheet %1, cell %2 holds more text than is safe to read.</source>
        <translation>Im Blatt %1 enthält die Zelle %2 mehr Text, als sicher gelesen werden kann.</translation>
    </message>
    <message>
        <source>Sheet %1 is larger than can be read at once (cell %2). Split the workbook.</source>
        <translation>Das Blatt %1 ist größer, als auf einmal gelesen werden kann (Zelle %2). Die Arbeitsmappe aufteilen.</translation>
    </message>
    <message>
        <source>The disk is full: &quot;%1&quot; was not written. Free some space, or choose another place.</source>
        <translation>Der Datenträger ist voll: „%1“ wurde nicht geschrieben. Platz schaffen oder einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written. Choose another place.</source>
        <translation>„%1“ konnte nicht geschrieben werden. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>A sheet of a workbook has room for 1,048,576 rows. Filter the table, or export it as CSV.</source>
        <translation>Ein Blatt einer Arbeitsmappe fasst 1.048.576 Zeilen. Die Tabelle filtern oder als CSV exportieren.</translation>
    </message>
    <message>
        <source>The text for cell %1 of sheet %2 is longer than a workbook can hold and was cut.</source>
        <translation>Der Text der Zelle %1 im Blatt %2 ist länger, als eine Arbeitsmappe fassen kann, und wurde gekürzt.</translation>
    </message>
    <message>
        <source>The file is damaged or hostile: &quot;%1&quot; in it is not read at byte %2. Ask for a new copy of it.</source>
        <translation>Die Datei ist beschädigt oder bösartig: „%1“ darin wird ab Byte %2 nicht gelesen. Eine neue Kopie anfordern.</translation>
    </message>
    <message>
        <source>The file is damaged: its list of contents does not fit what is in it. Ask for a new copy of it.</source>
        <translation>Die Datei ist beschädigt: ihr Inhaltsverzeichnis passt nicht zum Inhalt. Eine neue Kopie anfordern.</translation>
    </message>
    <message>
        <source>This is not a ZIP archive.</source>
        <translation>Das ist kein ZIP-Archiv.</translation>
    </message>
    <message>
        <source>The archive is refused: it names the unsafe path &quot;%1&quot;.</source>
        <translation>Das Archiv wird abgelehnt: es nennt den unsicheren Pfad „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the archive is encrypted. Save the file without a password and try again.</source>
        <translation>„%1“ im Archiv ist verschlüsselt. Die Datei ohne Kennwort speichern und erneut versuchen.</translation>
    </message>
    <message>
        <source>The archive is refused: &quot;%1&quot; in it is a link to another file.</source>
        <translation>Das Archiv wird abgelehnt: „%1“ darin ist ein Verweis auf eine andere Datei.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the archive is packed in a way that is not known here.</source>
        <translation>„%1“ im Archiv ist auf eine hier unbekannte Weise gepackt.</translation>
    </message>
    <message>
        <source>The archive is refused: &quot;%1&quot; in it would unpack to far more than is safe to read.</source>
        <translation>Das Archiv wird abgelehnt: „%1“ darin würde entpackt weit größer, als sicher gelesen werden kann.</translation>
    </message>
    <message>
        <source>The archive is refused: it is larger or has more entries than is safe to read.</source>
        <translation>Das Archiv wird abgelehnt: es ist größer oder hat mehr Einträge, als sicher gelesen werden kann.</translation>
    </message>
    <message>
        <source>The archive is refused: it holds &quot;%1&quot; twice.</source>
        <translation>Das Archiv wird abgelehnt: es enthält „%1“ zweimal.</translation>
    </message>
    <message>
        <source>The archive is refused: it would unpack to far more than is safe to read.</source>
        <translation>Das Archiv wird abgelehnt: es würde entpackt weit größer, als sicher gelesen werden kann.</translation>
    </message>
    <message>
        <source>The archive is refused: entries in it lie over one another.</source>
        <translation>Das Archiv wird abgelehnt: Einträge darin überlagern einander.</translation>
    </message>
    <message>
        <source>The file is damaged: &quot;%1&quot; in it cannot be unpacked. Ask for a new copy of it.</source>
        <translation>Die Datei ist beschädigt: „%1“ darin kann nicht entpackt werden. Eine neue Kopie anfordern.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing in the file. Ask for a new copy of it.</source>
        <translation>„%1“ fehlt in der Datei. Eine neue Kopie anfordern.</translation>
    </message>
    <message>
        <source>The file is refused: &quot;%1&quot; in it would have to be read over and over.</source>
        <translation>Die Datei wird abgelehnt: „%1“ darin müsste immer wieder gelesen werden.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Writing the rows</source>
        <translation>Zeilen werden geschrieben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no format to write a register in. Accepted endings: .csv, .tsv, .xlsx, .json.</source>
        <translation>„%1“ ist kein Format, in dem ein Verzeichnis geschrieben wird. Mögliche Endungen: .csv, .tsv, .xlsx, .json.</translation>
    </message>
</context>
<context>
    <name>extra_field</name>
    <message>
        <source>Extra field</source>
        <translation>Zusatzfeld</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <translation>Zusatzfelder</translation>
    </message>
    <message>
        <source>Columns of this client that the program does not have.</source>
        <translation>Spalten dieses Mandanten, die das Programm nicht hat.</translation>
    </message>
    <message>
        <source>The auditor sees them in registers and exports like any other field.</source>
        <translation>Im Audit erscheinen sie in Verzeichnissen und Exporten wie jedes andere Feld.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Langer Text</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <source>Decimal number</source>
        <translation>Dezimalzahl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder Nein</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Heading of the column, for example &quot;Cost centre&quot;.</source>
        <translation>Überschrift der Spalte, zum Beispiel „Kostenstelle“.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Name in files and exports; starts with x_.</source>
        <translation>Name in Dateien und Exporten; beginnt mit x_.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Register that has the field.</source>
        <translation>Verzeichnis, das das Feld hat.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>What can be entered.</source>
        <translation>Was eingegeben werden kann.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>For a choice: one per line.</source>
        <translation>Für eine Auswahl: eine je Zeile.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>What to enter, shown beside the field.</source>
        <translation>Was einzugeben ist, neben dem Feld gezeigt.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Order among the extra fields.</source>
        <translation>Reihenfolge unter den Zusatzfeldern.</translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>meine</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>%1: there is no choice &quot;%2&quot;.</source>
        <translation>%1: es gibt keine Auswahl „%2“.</translation>
    </message>
    <message>
        <source>%1: &quot;mine&quot; can only be asked of a column of people, by a user who is one of them.</source>
        <translation>%1: „meine“ gilt nur für eine Spalte mit Personen und nur, wenn man selbst eine davon ist.</translation>
    </message>
    <message>
        <source>%1: &quot;overdue&quot; can only be asked of a column of dates.</source>
        <translation>%1: „überfällig“ gilt nur für eine Datumsspalte.</translation>
    </message>
</context>
<context>
    <name>gate</name>
    <message>
        <source>%1 is not an ISMS file.</source>
        <translation>%1 ist keine ISMS-Datei.</translation>
    </message>
    <message>
        <source>%1 is cut off: its end is missing. Copy it again from where it came from, or restore a backup.</source>
        <translation>%1 ist abgeschnitten: das Ende fehlt. Noch einmal von der Quelle kopieren oder eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>%1 is damaged (page %2). Restore a backup, or recover what can be read into a new file.</source>
        <translation>%1 ist beschädigt (Seite %2). Eine Sicherung wiederherstellen oder das Lesbare in eine neue Datei retten.</translation>
    </message>
    <message>
        <source>%1 is damaged. Restore a backup, or recover what can be read into a new file.</source>
        <translation>%1 ist beschädigt. Eine Sicherung wiederherstellen oder das Lesbare in eine neue Datei retten.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 is a SQLite database but not an ISMS file.</source>
        <translation>%1 ist eine SQLite-Datenbank, aber keine ISMS-Datei.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 GB and was not opened.</source>
        <translation>%1 ist größer als 64 GB und wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>The journal beside %1 was not written by this program, so the file was not opened. Move the journal away, or restore a backup.</source>
        <translation>Das Journal neben %1 wurde nicht von diesem Programm geschrieben, daher wurde die Datei nicht geöffnet. Das Journal wegverschieben oder eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>The structure of %1 was changed by another program, so it was not opened. Restore a backup, or recover what can be read into a new file.</source>
        <translation>Der Aufbau von %1 wurde von einem anderen Programm geändert, daher wurde die Datei nicht geöffnet. Eine Sicherung wiederherstellen oder das Lesbare in eine neue Datei retten.</translation>
    </message>
    <message>
        <source>Checking %1 took too long, so it was not opened. It may be damaged, or the disk very slow.</source>
        <translation>Die Prüfung von %1 dauerte zu lange, daher wurde die Datei nicht geöffnet. Sie ist vielleicht beschädigt oder der Datenträger sehr langsam.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Ringbinder; this is %2. Nothing was changed.</source>
        <translation>%1 wurde mit einer neueren Version von Ringbinder erstellt; diese ist %2. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 was made by %2; this is Ringbinder %3. Nothing was changed.</source>
        <translation>%1 wurde mit %2 erstellt; dies ist Ringbinder %3. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 can only be read: a newer version of Ringbinder has written to it. Nothing was changed.</source>
        <translation>%1 kann nur gelesen werden: eine neuere Version von Ringbinder hat hineingeschrieben. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The last change of %1 was cut short, and there is no room in the temporary folder to put a copy in order. Free some space there.</source>
        <translation>Die letzte Änderung von %1 wurde unterbrochen, und im temporären Ordner ist kein Platz, um eine Kopie in Ordnung zu bringen. Dort Platz schaffen.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check the disk and your permission to read the file.</source>
        <translation>%1 kann nicht gelesen werden. Den Datenträger und die Leseberechtigung prüfen.</translation>
    </message>
    <message>
        <source>%1 could not be copied. Free some space on the disk that the copy goes to, and try again.</source>
        <translation>%1 konnte nicht kopiert werden. Auf dem Zieldatenträger Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Nothing of an ISMS file can be found in %1.</source>
        <translation>In %1 ist nichts von einer ISMS-Datei zu finden.</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Imported %1 of %2 rows from %3.</source>
        <translation>%1 von %2 Zeilen aus %3 importiert.</translation>
    </message>
    <message>
        <source>%1 new, %2 updated, %3 the same, %4 left alone, %5 need attention.</source>
        <translation>%1 neu, %2 aktualisiert, %3 unverändert, %4 nicht angerührt, %5 brauchen Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <translation>%1 hinzugefügt: %2</translation>
    </message>
    <message>
        <source>  Perhaps the same as %1.</source>
        <translation>  Vielleicht dasselbe wie %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was taken for %2.</source>
        <translation>„%1“ wurde als %2 verstanden.</translation>
    </message>
    <message>
        <source>No field was known for column &quot;%1&quot;.</source>
        <translation>Für die Spalte „%1“ war kein Feld bekannt.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; was left out: the program works it out itself.</source>
        <translation>Die Spalte „%1“ wurde ausgelassen: das Programm ermittelt sie selbst.</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing changed.</source>
        <translation>Der Import wurde abgebrochen; nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a code of this register. Codes look like %2.</source>
        <translation>„%1“ ist keine Kennung dieses Verzeichnisses. Kennungen sehen aus wie %2.</translation>
    </message>
    <message>
        <source>Annex A of 2013 has no control &quot;%1&quot;.</source>
        <translation>Anhang A von 2013 hat keine Maßnahme „%1“.</translation>
    </message>
    <message>
        <source>Reading the rows</source>
        <translation>Zeilen werden gelesen</translation>
    </message>
    <message>
        <source>%1 rows with headings of the 2013 edition are left out; they are no controls.</source>
        <translation>%1 Zeilen mit Überschriften der Ausgabe 2013 ausgelassen; sie sind keine Maßnahmen.</translation>
    </message>
    <message>
        <source>Row %1, &quot;%2&quot;: refers to a row that needs attention; the link is left out.</source>
        <translation>Zeile %1, „%2“: verweist auf eine Zeile, die Aufmerksamkeit braucht; die Verknüpfung wird ausgelassen.</translation>
    </message>
    <message>
        <source>The row has no number, such as A.5.1.</source>
        <translation>Die Zeile hat keine Nummer wie A.5.1.</translation>
    </message>
    <message>
        <source>Annex A has no control &quot;%1&quot;.</source>
        <translation>Anhang A hat keine Maßnahme „%1“.</translation>
    </message>
    <message>
        <source>Row %1 is about the same record.</source>
        <translation>Zeile %1 betrifft denselben Datensatz.</translation>
    </message>
    <message>
        <source>Checking the rows</source>
        <translation>Zeilen werden geprüft</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; to import into. Accepted: %2.</source>
        <translation>Es gibt kein Feld „%1“ für den Import. Möglich: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not name a column as COLUMN=FIELD. Columns: %2.</source>
        <translation>„%1“ nennt keine Spalte in der Form COLUMN=FIELD. Spalten: %2.</translation>
    </message>
    <message>
        <source>There is no table in %1.</source>
        <translation>In %1 ist keine Tabelle.</translation>
    </message>
    <message>
        <source>No column is mapped to &quot;%1&quot;, so rows cannot be matched by it.</source>
        <translation>„%1“ ist keine Spalte zugeordnet, daher können Zeilen nicht darüber abgeglichen werden.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; can be read with the day or with the month first.</source>
        <translation>%1: „%2“ kann mit dem Tag oder mit dem Monat zuerst gelesen werden.</translation>
    </message>
</context>
<context>
    <name>import_preset</name>
    <message>
        <source>Import preset</source>
        <translation>Importvorlage</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>Importvorlagen</translation>
    </message>
    <message>
        <source>How the columns of a recurring list are taken in.</source>
        <translation>Wie die Spalten einer wiederkehrenden Liste übernommen werden.</translation>
    </message>
    <message>
        <source>The auditor can see how a list from outside became records.</source>
        <translation>Im Audit ist zu sehen, wie aus einer fremden Liste Datensätze wurden.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Name of the preset, for example &quot;Inventory of the IT desk&quot;.</source>
        <translation>Name der Vorlage, zum Beispiel „Inventar der IT“.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Register that is filled.</source>
        <translation>Verzeichnis, das gefüllt wird.</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>Headings by which the list is recognised, one per line.</source>
        <translation>Überschriften, an denen die Liste erkannt wird, eine je Zeile.</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Mapping of columns and values as the program keeps it.</source>
        <translation>Zuordnung von Spalten und Werten, wie das Programm sie aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>There is no language &quot;%1&quot;. Available: %2.</source>
        <translation>Es gibt keine Sprache „%1“. Verfügbar: %2.</translation>
    </message>
    <message>
        <source>The texts of language &quot;%1&quot; are not in this build.</source>
        <translation>Die Texte der Sprache „%1“ sind in diesem Programm nicht enthalten.</translation>
    </message>
</context>
<context>
    <name>lock</name>
    <message>
        <source>%1 is open on %2. It can be opened read-only, or as a copy.</source>
        <translation>%1 ist auf %2 geöffnet. Sie kann schreibgeschützt oder als Kopie geöffnet werden.</translation>
    </message>
    <message>
        <source>%1 is open on %2 by %3 since %4. It can be opened read-only, or as a copy.</source>
        <translation>%1 ist auf %2 von %3 seit %4 geöffnet. Sie kann schreibgeschützt oder als Kopie geöffnet werden.</translation>
    </message>
    <message>
        <source>%1 can only be read: nothing can be written in its folder.</source>
        <translation>%1 kann nur gelesen werden: im Ordner kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 can only be read: its lock cannot be written. The disk may be full.</source>
        <translation>%1 kann nur gelesen werden: die Sperre kann nicht geschrieben werden. Der Datenträger ist vielleicht voll.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Client files to open.</source>
        <translation>Zu öffnende Mandantendateien.</translation>
    </message>
</context>
<context>
    <name>method</name>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>For the report</source>
        <translation>Für den Bericht</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>How risks are rated and when they may be accepted, by version, approved by and on.</source>
        <translation>Wie Risiken bewertet und wann sie akzeptiert werden dürfen, nach Version, mit Name und Tag der Freigabe.</translation>
    </message>
    <message>
        <source>The auditor expects scales, matrix and acceptance criterion to be approved before they were used.</source>
        <translation>Im Audit wird erwartet, dass Skalen, Matrix und Akzeptanzkriterium vor ihrer Anwendung freigegeben wurden.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Name of the method, for example &quot;Risk method of the group&quot;.</source>
        <translation>Name der Methode, zum Beispiel „Risikomethode der Gruppe“.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>For example &quot;1.0&quot;; never reused.</source>
        <translation>Zum Beispiel „1.0“; nie erneut vergeben.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The newest approved version is in force.</source>
        <translation>Die neueste freigegebene Version ist in Kraft.</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Day from which it is used.</source>
        <translation>Tag, ab dem sie angewendet wird.</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Scales, matrix, levels and criterion as the program keeps them.</source>
        <translation>Skalen, Matrix, Niveaus und Kriterium, wie das Programm sie aufbewahrt.</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>Usually top management.</source>
        <translation>In der Regel die oberste Leitung.</translation>
    </message>
    <message>
        <source>Approved methods</source>
        <translation>Hat Methoden freigegeben</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Freigegeben am</translation>
    </message>
    <message>
        <source>Day of the approval.</source>
        <translation>Tag der Freigabe.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>What is different from the version before, and why.</source>
        <translation>Was gegenüber der vorigen Version anders ist und warum.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Name, role and competence of those who assessed.</source>
        <translation>Name, Rolle und Kompetenz der Beurteilenden.</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Where the assessment departed from the method, and why.</source>
        <translation>Wo die Beurteilung von der Methode abwich und warum.</translation>
    </message>
</context>
<context>
    <name>nonconformity</name>
    <message>
        <source>Nonconformity</source>
        <translation>Nichtkonformität</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Feststellung</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>Korrekturmaßnahme</translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation>Wirksamkeit</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Nonconformities</source>
        <translation>Nichtkonformitäten</translation>
    </message>
    <message>
        <source>What did not meet a requirement, why it happened, what was done about the cause and whether that worked.</source>
        <translation>Was eine Anforderung nicht erfüllte, warum es geschah, was gegen die Ursache getan wurde und ob das gewirkt hat.</translation>
    </message>
    <message>
        <source>The auditor expects a root cause that is not just &quot;human error&quot;, a search for similar cases, and an effectiveness check by somebody else.</source>
        <translation>Im Audit werden eine Grundursache, die nicht nur „menschliches Versagen“ lautet, die Suche nach ähnlichen Fällen und eine Wirksamkeitsprüfung durch jemand anderen erwartet.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Short text for lists, for example &quot;Leaver accounts not removed in time&quot;.</source>
        <translation>Kurztext für Listen, zum Beispiel „Konten Ausgeschiedener nicht rechtzeitig entfernt“.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day on which it was found.</source>
        <translation>Tag, an dem sie festgestellt wurde.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Where it came to light.</source>
        <translation>Wobei sie ans Licht kam.</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Major: the system fails or an effect on security is likely.</source>
        <translation>Hauptabweichung: das System versagt oder eine Wirkung auf die Sicherheit ist wahrscheinlich.</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Festgestellt von</translation>
    </message>
    <message>
        <source>Who found it.</source>
        <translation>Wer sie festgestellt hat.</translation>
    </message>
    <message>
        <source>Raised nonconformities</source>
        <translation>Hat Nichtkonformitäten festgestellt</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Unit, site or process concerned.</source>
        <translation>Betroffene Einheit, Standort oder Prozess.</translation>
    </message>
    <message>
        <source>Auditee</source>
        <translation>Auditierte Person</translation>
    </message>
    <message>
        <source>Who answered for the area.</source>
        <translation>Wer für den Bereich Auskunft gab.</translation>
    </message>
    <message>
        <source>Answered for nonconformities</source>
        <translation>Gab Auskunft zu Nichtkonformitäten</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>The person who sees it through to closure.</source>
        <translation>Die Person, die sie bis zum Abschluss begleitet.</translation>
    </message>
    <message>
        <source>Owns nonconformities</source>
        <translation>Verantwortet Nichtkonformitäten</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Closed only after the effectiveness check.</source>
        <translation>Abgeschlossen erst nach der Wirksamkeitsprüfung.</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>What was not met, with version, for example &quot;A.5.18&quot; or &quot;Access policy 1.4, section 3&quot;.</source>
        <translation>Was nicht erfüllt war, mit Version, zum Beispiel „A.5.18“ oder „Zugangsrichtlinie 1.4, Abschnitt 3“.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Exactly what was seen: records, dates, numbers.</source>
        <translation>Genau das, was zu sehen war: Aufzeichnungen, Daten, Zahlen.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Why this does not meet the requirement.</source>
        <translation>Warum das die Anforderung nicht erfüllt.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Where it was seen.</source>
        <translation>Wo es zu sehen war.</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Controls concerned.</source>
        <translation>Betroffene Maßnahmen.</translation>
    </message>
    <message>
        <source>Has nonconformities</source>
        <translation>Hat Nichtkonformitäten</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Risks that need a new look because of it.</source>
        <translation>Risiken, die deshalb neu zu betrachten sind.</translation>
    </message>
    <message>
        <source>Is concerned by nonconformities</source>
        <translation>Ist von Nichtkonformitäten betroffen</translation>
    </message>
    <message>
        <source>What was done at once, and how consequences were dealt with.</source>
        <translation>Was sofort getan wurde und wie mit den Folgen umgegangen wurde.</translation>
    </message>
    <message>
        <source>Corrected by</source>
        <translation>Korrigiert von</translation>
    </message>
    <message>
        <source>Who did it.</source>
        <translation>Wer es getan hat.</translation>
    </message>
    <message>
        <source>Corrected nonconformities</source>
        <translation>Hat Nichtkonformitäten korrigiert</translation>
    </message>
    <message>
        <source>Corrected on</source>
        <translation>Korrigiert am</translation>
    </message>
    <message>
        <source>Day on which it was done.</source>
        <translation>Tag, an dem es getan wurde.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>How the cause was looked for.</source>
        <translation>Wie die Ursache gesucht wurde.</translation>
    </message>
    <message>
        <source>First why</source>
        <translation>Erstes Warum</translation>
    </message>
    <message>
        <source>Why did it happen?</source>
        <translation>Warum ist es geschehen?</translation>
    </message>
    <message>
        <source>Second why</source>
        <translation>Zweites Warum</translation>
    </message>
    <message>
        <source>Why was that so?</source>
        <translation>Warum war das so?</translation>
    </message>
    <message>
        <source>Third why</source>
        <translation>Drittes Warum</translation>
    </message>
    <message>
        <source>Fourth why</source>
        <translation>Viertes Warum</translation>
    </message>
    <message>
        <source>Fifth why</source>
        <translation>Fünftes Warum</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Grundursache</translation>
    </message>
    <message>
        <source>What has to change so that it cannot happen again; not the problem in other words.</source>
        <translation>Was sich ändern muss, damit es nicht wieder geschieht; nicht das Problem in anderen Worten.</translation>
    </message>
    <message>
        <source>Category of the cause</source>
        <translation>Ursachenkategorie</translation>
    </message>
    <message>
        <source>Shows which causes keep coming back.</source>
        <translation>Zeigt, welche Ursachen immer wiederkehren.</translation>
    </message>
    <message>
        <source>Similar cases</source>
        <translation>Ähnliche Fälle</translation>
    </message>
    <message>
        <source>Where else you looked, and what you found.</source>
        <translation>Wo sonst gesucht und was gefunden wurde.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>What removes the cause.</source>
        <translation>Was die Ursache beseitigt.</translation>
    </message>
    <message>
        <source>Corrects nonconformities</source>
        <translation>Korrigiert Nichtkonformitäten</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Day by which the actions are to be done.</source>
        <translation>Tag, bis zu dem die Aktionen erledigt sein müssen.</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Day on which the last action was finished.</source>
        <translation>Tag, an dem die letzte Aktion abgeschlossen wurde.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Whether the due date has passed and it is not done.</source>
        <translation>Ob der Termin verstrichen und sie nicht erledigt ist.</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>Alter in Tagen</translation>
    </message>
    <message>
        <source>Days since it was found, until closure.</source>
        <translation>Tage seit der Feststellung, bis zum Abschluss.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Set before the check, for example &quot;no leaver account older than one day in three months&quot;.</source>
        <translation>Vor der Prüfung festgelegt, zum Beispiel „drei Monate lang kein Konto Ausgeschiedener älter als ein Tag“.</translation>
    </message>
    <message>
        <source>Check planned for</source>
        <translation>Prüfung geplant für</translation>
    </message>
    <message>
        <source>Some time after completion, so that the effect can be seen.</source>
        <translation>Einige Zeit nach dem Abschluss, damit die Wirkung sichtbar ist.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What the check found.</source>
        <translation>Was die Prüfung ergab.</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Somebody other than those who did it.</source>
        <translation>Jemand anderes als die Ausführenden.</translation>
    </message>
    <message>
        <source>Checked nonconformities</source>
        <translation>Hat Nichtkonformitäten geprüft</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>Day of the check.</source>
        <translation>Tag der Prüfung.</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>Day of closure.</source>
        <translation>Tag des Abschlusses.</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Abgeschlossen von</translation>
    </message>
    <message>
        <source>Who closed it.</source>
        <translation>Wer sie abgeschlossen hat.</translation>
    </message>
    <message>
        <source>Closed nonconformities</source>
        <translation>Hat Nichtkonformitäten abgeschlossen</translation>
    </message>
    <message>
        <source>Evidence files</source>
        <translation>Nachweisdateien</translation>
    </message>
    <message>
        <source>What proves correction and effect.</source>
        <translation>Was Korrektur und Wirkung belegt.</translation>
    </message>
    <message>
        <source>Is evidence of</source>
        <translation>Ist Nachweis für</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Anything worth knowing that has no field of its own.</source>
        <translation>Alles Wissenswerte, für das es kein eigenes Feld gibt.</translation>
    </message>
    <message>
        <source>Internal audit</source>
        <translation>Internes Audit</translation>
    </message>
    <message>
        <source>External audit</source>
        <translation>Externes Audit</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Management review</source>
        <translation>Managementbewertung</translation>
    </message>
    <message>
        <source>Technical check</source>
        <translation>Technische Prüfung</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Staff report</source>
        <translation>Meldung von Beschäftigten</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Hauptabweichung</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Nebenabweichung</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>Five whys</source>
        <translation>Fünf Warum</translation>
    </message>
    <message>
        <source>Cause diagram</source>
        <translation>Ursachendiagramm</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Procedure missing</source>
        <translation>Verfahren fehlt</translation>
    </message>
    <message>
        <source>Procedure not followed</source>
        <translation>Verfahren nicht befolgt</translation>
    </message>
    <message>
        <source>Competence or awareness</source>
        <translation>Kompetenz oder Bewusstsein</translation>
    </message>
    <message>
        <source>Resources or time</source>
        <translation>Ressourcen oder Zeit</translation>
    </message>
    <message>
        <source>Tool or technology</source>
        <translation>Werkzeug oder Technik</translation>
    </message>
    <message>
        <source>Design of control</source>
        <translation>Gestaltung der Maßnahme</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Responsibility unclear</source>
        <translation>Verantwortung unklar</translation>
    </message>
    <message>
        <source>Outside event</source>
        <translation>Ereignis von außen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Wirksam</translation>
    </message>
    <message>
        <source>Not effective</source>
        <translation>Nicht wirksam</translation>
    </message>
    <message>
        <source>Cause found</source>
        <translation>Ursache gefunden</translation>
    </message>
    <message>
        <source>In action</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
</context>
<context>
    <name>organisation</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Printed packs</source>
        <translation>Gedruckte Mappen</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbeitsweise</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Who this binder is about: the name, the mark and the one-sentence scope that every printed pack carries.</source>
        <translation>Um wen es in dieser Mandantendatei geht: der Name, das Zeichen und der Geltungsbereich in einem Satz, den jede gedruckte Mappe trägt.</translation>
    </message>
    <message>
        <source>The auditor expects name, scope sentence and sites to read exactly as in the certification application.</source>
        <translation>Im Audit wird erwartet, dass Name, Geltungsbereich und Standorte genau wie im Zertifizierungsantrag lauten.</translation>
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
        <source>ISO/IEC 27001:2022 with Amendment 1:2024</source>
        <translation>ISO/IEC 27001:2022 mit Änderung 1:2024</translation>
    </message>
    <message>
        <source>Full guidance</source>
        <translation>Volle Anleitung</translation>
    </message>
    <message>
        <source>Hints only</source>
        <translation>Nur Hinweise</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Legal name exactly as it stands in the scope statement, for example &quot;Nordlicht Logistik GmbH&quot;.</source>
        <translation>Rechtlicher Name genau wie in der Beschreibung des Geltungsbereichs, zum Beispiel „Nordlicht Logistik GmbH“.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>The name used in headings and file names, for example &quot;Nordlicht&quot;.</source>
        <translation>Der Name in Überschriften und Dateinamen, zum Beispiel „Nordlicht“.</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Rechtsform</translation>
    </message>
    <message>
        <source>For example &quot;GmbH&quot;, &quot;Ltd&quot;, &quot;registered association&quot;.</source>
        <translation>Zum Beispiel „GmbH“, „Ltd“, „eingetragener Verein“.</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>What the organisation lives from, for example &quot;contract logistics&quot;.</source>
        <translation>Wovon die Organisation lebt, zum Beispiel „Kontraktlogistik“.</translation>
    </message>
    <message>
        <source>People in scope</source>
        <translation>Personen im Geltungsbereich</translation>
    </message>
    <message>
        <source>Number of people working within the scope; certification bodies plan audit days by it.</source>
        <translation>Anzahl der Personen, die im Geltungsbereich arbeiten; Zertifizierungsstellen planen danach die Audittage.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Postal address of the head office, as printed on the cover.</source>
        <translation>Postanschrift des Hauptsitzes, wie auf dem Deckblatt gedruckt.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Country of the head office; it decides which laws are proposed.</source>
        <translation>Land des Hauptsitzes; danach werden Gesetze vorgeschlagen.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Public address, for example &quot;https://www.example.org&quot;.</source>
        <translation>Öffentliche Adresse, zum Beispiel „https://www.example.org“.</translation>
    </message>
    <message>
        <source>Scope in one sentence</source>
        <translation>Geltungsbereich in einem Satz</translation>
    </message>
    <message>
        <source>The sentence meant for the certificate, for example &quot;Contract logistics and customer portals at the sites Kiel and Lübeck&quot;.</source>
        <translation>Der Satz für das Zertifikat, zum Beispiel „Kontraktlogistik und Kundenportale an den Standorten Kiel und Lübeck“.</translation>
    </message>
    <message>
        <source>Scope statement</source>
        <translation>Beschreibung des Geltungsbereichs</translation>
    </message>
    <message>
        <source>Activities, sites, units, systems and interfaces that are in scope, and what is left out with the reason.</source>
        <translation>Tätigkeiten, Standorte, Einheiten, Systeme und Schnittstellen im Geltungsbereich sowie, mit Grund, was ausgenommen ist.</translation>
    </message>
    <message>
        <source>Edition of the standard</source>
        <translation>Ausgabe der Norm</translation>
    </message>
    <message>
        <source>The edition that the certificate is to name.</source>
        <translation>Die Ausgabe, die das Zertifikat nennen soll.</translation>
    </message>
    <message>
        <source>ISMS manager</source>
        <translation>ISMS-Verantwortliche/r</translation>
    </message>
    <message>
        <source>Prepares the Statement of Applicability and signs as its author.</source>
        <translation>Erstellt die Erklärung zur Anwendbarkeit und unterzeichnet sie als Verfasser.</translation>
    </message>
    <message>
        <source>Is ISMS manager of</source>
        <translation>Ist ISMS-Verantwortliche/r von</translation>
    </message>
    <message>
        <source>Top management</source>
        <translation>Oberste Leitung</translation>
    </message>
    <message>
        <source>The person who approves scope, policy and packs.</source>
        <translation>Die Person, die Geltungsbereich, Politik und Mappen freigibt.</translation>
    </message>
    <message>
        <source>Is top management of</source>
        <translation>Ist oberste Leitung von</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG; printed on covers and in page headers.</source>
        <translation>PNG, JPEG oder SVG; auf Deckblätter und in Kopfzeilen gedruckt.</translation>
    </message>
    <message>
        <source>Logo file name</source>
        <translation>Dateiname des Logos</translation>
    </message>
    <message>
        <source>Name of the file that was taken in.</source>
        <translation>Name der aufgenommenen Datei.</translation>
    </message>
    <message>
        <source>Brand colour</source>
        <translation>Hausfarbe</translation>
    </message>
    <message>
        <source>Colour of cover and heading lines as #RRGGBB, for example #1f5c99.</source>
        <translation>Farbe des Deckblatts und der Überschriftenlinien als #RRGGBB, zum Beispiel #1f5c99.</translation>
    </message>
    <message>
        <source>Classification label</source>
        <translation>Klassifizierungsvermerk</translation>
    </message>
    <message>
        <source>Printed in header and footer of every page, for example &quot;Confidential&quot;.</source>
        <translation>In Kopf- und Fußzeile jeder Seite gedruckt, zum Beispiel „Vertraulich“.</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>The consultancy or unit named on the cover.</source>
        <translation>Das Beratungsunternehmen oder die Einheit auf dem Deckblatt.</translation>
    </message>
    <message>
        <source>Language of the packs</source>
        <translation>Sprache der Mappen</translation>
    </message>
    <message>
        <source>The language in which packs are printed unless another one is chosen.</source>
        <translation>Die Sprache, in der Mappen gedruckt werden, sofern keine andere gewählt wird.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Three-letter code for all amounts in this binder, for example EUR.</source>
        <translation>Dreibuchstabiger Code für alle Beträge in dieser Mandantendatei, zum Beispiel EUR.</translation>
    </message>
    <message>
        <source>Fiscal year starts on</source>
        <translation>Geschäftsjahr beginnt am</translation>
    </message>
    <message>
        <source>Month and day, for example 01-01 or 07-01.</source>
        <translation>Monat und Tag, zum Beispiel 01-01 oder 07-01.</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>How much the program explains while you work.</source>
        <translation>Wie viel das Programm während der Arbeit erklärt.</translation>
    </message>
</context>
<context>
    <name>pack</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 with later changes</source>
        <translation>%1 mit späteren Änderungen</translation>
    </message>
    <message>
        <source>Risk method &quot;%1&quot;, version %2</source>
        <translation>Risikomethode „%1“, Version %2</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Document identifier</source>
        <translation>Dokumentkennung</translation>
    </message>
    <message>
        <source>Version and status</source>
        <translation>Version und Status</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>Datenstand</translation>
    </message>
    <message>
        <source>%1, snapshot %2</source>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Freigebende Person</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Überprüfung</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Klassifizierung</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteiler</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Edition of the standard</source>
        <translation>Ausgabe der Norm</translation>
    </message>
    <message>
        <source>Related documents</source>
        <translation>Zugehörige Dokumente</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Uncontrolled when printed unless signed or stamped</source>
        <translation>Ausdruck ungelenkt, sofern nicht unterzeichnet oder gestempelt</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Levels are those of the risk method %1, version %2.</source>
        <translation>Die Niveaus sind die der Risikomethode %1, Version %2.</translation>
    </message>
    <message>
        <source>No approved risk method is recorded; levels are those of the standard method.</source>
        <translation>Keine freigegebene Risikomethode ist erfasst; die Niveaus sind die der Standardmethode.</translation>
    </message>
    <message>
        <source>scores %1 to %2</source>
        <translation>Risikozahlen %1 bis %2</translation>
    </message>
    <message>
        <source>Revision history</source>
        <translation>Änderungshistorie</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What changed and why</source>
        <translation>Was sich warum geändert hat</translation>
    </message>
    <message>
        <source>This print: not an approved version.</source>
        <translation>Dieser Druck: keine freigegebene Version.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>Offene Befunde</translation>
    </message>
    <message>
        <source>Blockers: %1. Major: %2. Minor: %3. Found in the printed data by the rules named below; a blocker keeps the pack a draft.</source>
        <translation>Blocker: %1. Schwerwiegend: %2. Geringfügig: %3. In den gedruckten Daten durch die unten genannten Regeln gefunden; ein Blocker hält die Mappe im Entwurf.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>The rules of this pack found nothing.</source>
        <translation>Die Regeln dieser Mappe haben nichts gefunden.</translation>
    </message>
    <message>
        <source>this pack</source>
        <translation>diese Mappe</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>No earlier version of this pack is recorded.</source>
        <translation>Keine frühere Version dieser Mappe ist erfasst.</translation>
    </message>
    <message>
        <source>What the history of the binder recorded after %1.</source>
        <translation>Was der Verlauf der Mandantendatei nach dem %1 festgehalten hat.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>Alter Inhalt</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Inhalt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Nothing has changed since then.</source>
        <translation>Seither hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>new record</source>
        <translation>neuer Datensatz</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>An approved print is refused while blockers are open: %1 %2</source>
        <translation>Ein freigegebener Druck wird abgelehnt, solange Blocker offen sind: %1 %2</translation>
    </message>
    <message>
        <source>An approved print is refused because the pack is not marked as approved. Set its status first.</source>
        <translation>Ein freigegebener Druck wird abgelehnt, weil die Mappe nicht als freigegeben gekennzeichnet ist. Zuerst ihren Status setzen.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>End of document</source>
        <translation>Ende des Dokuments</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>%1: %2 of %3 shown, filter: %4</source>
        <translation>%1: %2 von %3 gezeigt, Filter: %4</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>No record matches the filter.</source>
        <translation>Kein Datensatz entspricht dem Filter.</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
</context>
<context>
    <name>pack_control</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>People and dates</source>
        <translation>Personen und Termine</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Control block</source>
        <translation>Lenkungsblock</translation>
    </message>
    <message>
        <source>Control blocks</source>
        <translation>Lenkungsblöcke</translation>
    </message>
    <message>
        <source>What stands on the first page of each printed pack: identifier, version, status, people and dates.</source>
        <translation>Was auf der ersten Seite jeder gedruckten Mappe steht: Kennung, Version, Status, Personen und Termine.</translation>
    </message>
    <message>
        <source>The auditor expects identifier and version to be unmistakable and the approver to be a named person.</source>
        <translation>Im Audit wird erwartet, dass Kennung und Version eindeutig sind und die freigebende Person benannt ist.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title on the cover, for example &quot;Statement of Applicability&quot;.</source>
        <translation>Titel auf dem Deckblatt, zum Beispiel „Erklärung zur Anwendbarkeit“.</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Key of the pack.</source>
        <translation>Schlüssel der Mappe.</translation>
    </message>
    <message>
        <source>Document identifier</source>
        <translation>Dokumentkennung</translation>
    </message>
    <message>
        <source>Stable and used once, for example &quot;ISMS-SOA-001&quot;.</source>
        <translation>Beständig und einmalig, zum Beispiel „ISMS-SOA-001“.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Major and minor number, for example &quot;1.2&quot;; never reused.</source>
        <translation>Haupt- und Nebennummer, zum Beispiel „1.2“; nie erneut vergeben.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>A draft prints a watermark on every page.</source>
        <translation>Ein Entwurf trägt auf jeder Seite ein Wasserzeichen.</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Klassifizierung</translation>
    </message>
    <message>
        <source>Label in header and footer; empty: that of the organisation.</source>
        <translation>Vermerk in Kopf- und Fußzeile; leer: der der Organisation.</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteiler</translation>
    </message>
    <message>
        <source>Who receives it.</source>
        <translation>Wer es erhält.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>How long it is kept and by which rule.</source>
        <translation>Wie lange und nach welcher Regel er aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Who answers for the document.</source>
        <translation>Wer für das Dokument einsteht.</translation>
    </message>
    <message>
        <source>Owns packs</source>
        <translation>Ist Eigentümer von Mappen</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Who wrote it.</source>
        <translation>Wer es geschrieben hat.</translation>
    </message>
    <message>
        <source>Wrote packs</source>
        <translation>Hat Mappen verfasst</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Verfasst am</translation>
    </message>
    <message>
        <source>Day on which it was finished.</source>
        <translation>Tag, an dem es abgeschlossen wurde.</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Who read it critically.</source>
        <translation>Wer es kritisch gelesen hat.</translation>
    </message>
    <message>
        <source>Reviewed packs</source>
        <translation>Hat Mappen geprüft</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Überprüft am</translation>
    </message>
    <message>
        <source>Day of the review.</source>
        <translation>Tag der Überprüfung.</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Freigebende Person</translation>
    </message>
    <message>
        <source>Who approved it; not the author.</source>
        <translation>Wer es freigegeben hat; nicht der Verfasser.</translation>
    </message>
    <message>
        <source>Approved packs</source>
        <translation>Hat Mappen freigegeben</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Freigegeben am</translation>
    </message>
    <message>
        <source>Day of the approval.</source>
        <translation>Tag der Freigabe.</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Day from which it is in force.</source>
        <translation>Tag, ab dem es in Kraft ist.</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Überprüfung</translation>
    </message>
    <message>
        <source>Day on which it is to be looked at again.</source>
        <translation>Tag, an dem er wieder anzusehen ist.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>What the document is for.</source>
        <translation>Wozu das Dokument dient.</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Fazit</translation>
    </message>
    <message>
        <source>The result in three sentences.</source>
        <translation>Das Ergebnis in drei Sätzen.</translation>
    </message>
    <message>
        <source>Limits and uncertainty</source>
        <translation>Grenzen und Unsicherheit</translation>
    </message>
    <message>
        <source>Assumptions, missing information, confidence.</source>
        <translation>Annahmen, fehlende Informationen, Verlässlichkeit.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>What changed since the version before.</source>
        <translation>Was sich gegenüber der vorigen Version geändert hat.</translation>
    </message>
</context>
<context>
    <name>pack_revision</name>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisionen</translation>
    </message>
    <message>
        <source>The revision history printed at the end of each pack.</source>
        <translation>Die Änderungshistorie, die am Ende jeder Mappe gedruckt wird.</translation>
    </message>
    <message>
        <source>The auditor expects the printed version to be in it, with who changed and approved what, and why.</source>
        <translation>Im Audit wird erwartet, dass die gedruckte Version darin steht, mit Angabe, wer was warum geändert und freigegeben hat.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Names pack and version.</source>
        <translation>Nennt Mappe und Version.</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Key of the pack.</source>
        <translation>Schlüssel der Mappe.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version that came out of the change.</source>
        <translation>Version, die aus der Änderung hervorging.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day of the version.</source>
        <translation>Tag der Version.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Who made the change.</source>
        <translation>Wer die Änderung vorgenommen hat.</translation>
    </message>
    <message>
        <source>Wrote revisions</source>
        <translation>Hat Revisionen verfasst</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Freigebende Person</translation>
    </message>
    <message>
        <source>Who approved it.</source>
        <translation>Wer sie freigegeben hat.</translation>
    </message>
    <message>
        <source>Approved revisions</source>
        <translation>Hat Revisionen freigegeben</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>What changed.</source>
        <translation>Was sich geändert hat.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why it changed.</source>
        <translation>Warum es sich geändert hat.</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Time here</source>
        <translation>Zeit im Haus</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>The people who own risks, assets and controls, do the work and sign.</source>
        <translation>Die Personen, denen Risiken, Werte und Maßnahmen gehören, die die Arbeit tun und unterzeichnen.</translation>
    </message>
    <message>
        <source>The auditor expects named people, not departments, in every owner column, and nobody in it who has left.</source>
        <translation>Im Audit werden in jeder Eigentümerspalte benannte Personen statt Abteilungen erwartet, und niemand, der ausgeschieden ist.</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Beschäftigte/r</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Auftragnehmer</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Extern</translation>
    </message>
    <message>
        <source>Board member</source>
        <translation>Leitungsmitglied</translation>
    </message>
    <message>
        <source>Role or shared mailbox</source>
        <translation>Rolle oder Gruppenpostfach</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Full name as it is to be printed, for example &quot;Anna Weiss&quot;.</source>
        <translation>Vollständiger Name, wie er gedruckt werden soll, zum Beispiel „Anna Weiss“.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Used to recognise the person in lists that show first names only.</source>
        <translation>Dient dem Erkennen der Person in Listen, die nur Vornamen nennen.</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>For example &quot;Head of IT operations&quot;.</source>
        <translation>Zum Beispiel „Leitung IT-Betrieb“.</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Unit the person belongs to, for example &quot;Finance&quot;.</source>
        <translation>Einheit, zu der die Person gehört, zum Beispiel „Finanzen“.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Contractors and externals count as well when they work within the scope.</source>
        <translation>Auch Auftragnehmer und Externe zählen, wenn sie im Geltungsbereich arbeiten.</translation>
    </message>
    <message>
        <source>Role in the ISMS</source>
        <translation>Rolle im ISMS</translation>
    </message>
    <message>
        <source>For example &quot;ISMS manager&quot;, &quot;internal auditor&quot;, &quot;risk owner&quot;.</source>
        <translation>Zum Beispiel „ISMS-Verantwortliche“, „interner Auditor“, „Risikoeigentümer“.</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Unterstellt</translation>
    </message>
    <message>
        <source>Whoever steps in when something is late.</source>
        <translation>Wer einspringt, wenn etwas in Verzug ist.</translation>
    </message>
    <message>
        <source>Manages</source>
        <translation>Führt</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Used to match people when lists are imported, for example &quot;anna.weiss@example.org&quot;.</source>
        <translation>Dient dem Abgleich von Personen beim Import von Listen, zum Beispiel „anna.weiss@example.org“.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>With country code, for example &quot;+49 431 5550123&quot;.</source>
        <translation>Mit Landesvorwahl, zum Beispiel „+49 431 5550123“.</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>For externals: the company they work for.</source>
        <translation>Bei Externen: das Unternehmen, für das sie arbeiten.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>No for people who have left; they stay in the register because old records name them.</source>
        <translation>Nein bei Ausgeschiedenen; sie bleiben im Verzeichnis, weil alte Datensätze sie nennen.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>First day of work here.</source>
        <translation>Erster Arbeitstag hier.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Last day of work here.</source>
        <translation>Letzter Arbeitstag hier.</translation>
    </message>
    <message>
        <source>Anything worth knowing that has no field of its own.</source>
        <translation>Alles Wissenswerte, für das es kein eigenes Feld gibt.</translation>
    </message>
</context>
<context>
    <name>picture</name>
    <message>
        <source>The picture cannot be read. Use a PNG, JPEG or SVG file.</source>
        <translation>Das Bild kann nicht gelesen werden. Eine PNG-, JPEG- oder SVG-Datei verwenden.</translation>
    </message>
    <message>
        <source>The picture is too large. Use one of at most %1 by %1 pixels and %2 MB.</source>
        <translation>Das Bild ist zu groß. Eines mit höchstens %1 mal %1 Pixeln und %2 MB verwenden.</translation>
    </message>
    <message>
        <source>The SVG picture is damaged. Export it again, or use a PNG.</source>
        <translation>Das SVG-Bild ist beschädigt. Neu exportieren oder ein PNG verwenden.</translation>
    </message>
    <message>
        <source>The SVG picture is larger or more complex than a logo should be. Simplify it, or use a PNG.</source>
        <translation>Das SVG-Bild ist größer oder aufwendiger, als ein Logo sein sollte. Vereinfachen oder ein PNG verwenden.</translation>
    </message>
    <message>
        <source>The SVG picture contains a script, an entity, another picture or a link. Export it as plain shapes, or use a PNG.</source>
        <translation>Das SVG-Bild enthält ein Skript, eine Entität, ein weiteres Bild oder einen Link. Als reine Formen exportieren oder ein PNG verwenden.</translation>
    </message>
</context>
<context>
    <name>rar</name>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Levels of the scale</source>
        <translation>Stufen der Skala</translation>
    </message>
    <message>
        <source>Impact by dimension</source>
        <translation>Auswirkung je Dimension</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>Matrix of likelihood and impact</source>
        <translation>Matrix aus Eintrittswahrscheinlichkeit und Auswirkung</translation>
    </message>
    <message>
        <source>Likelihood, impact</source>
        <translation>Eintrittswahrscheinlichkeit, Auswirkung</translation>
    </message>
    <message>
        <source>May be accepted by the risk owner</source>
        <translation>Darf vom Risikoeigentümer akzeptiert werden</translation>
    </message>
    <message>
        <source>May be accepted with a written reason and a review date</source>
        <translation>Darf mit schriftlicher Begründung und Überprüfungstermin akzeptiert werden</translation>
    </message>
    <message>
        <source>Only as an approved exception with an end date</source>
        <translation>Nur als freigegebene Ausnahme mit Enddatum</translation>
    </message>
    <message>
        <source>Levels and acceptance criteria</source>
        <translation>Niveaus und Akzeptanzkriterien</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Risikozahlen</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Akzeptanz</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Akzeptiert von</translation>
    </message>
    <message>
        <source>Expected response</source>
        <translation>Erwartete Reaktion</translation>
    </message>
    <message>
        <source>Treat within</source>
        <translation>Behandeln innerhalb von</translation>
    </message>
    <message>
        <source>Review every</source>
        <translation>Überprüfen alle</translation>
    </message>
    <message>
        <source>by the matrix</source>
        <translation>nach der Matrix</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ohne Frist</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>Risk levels</source>
        <translation>Risikoniveaus</translation>
    </message>
    <message>
        <source>The score is likelihood times impact.</source>
        <translation>Die Risikozahl ist Eintrittswahrscheinlichkeit mal Auswirkung.</translation>
    </message>
    <message>
        <source>The score is likelihood plus impact.</source>
        <translation>Die Risikozahl ist Eintrittswahrscheinlichkeit plus Auswirkung.</translation>
    </message>
    <message>
        <source>The matrix gives the level of each pair of likelihood and impact.</source>
        <translation>Die Matrix gibt das Niveau jedes Paares aus Eintrittswahrscheinlichkeit und Auswirkung an.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Approved by, on</source>
        <translation>Freigegeben von, am</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>The overall impact is the highest of the dimensions.</source>
        <translation>Die Gesamtauswirkung ist die höchste der Dimensionen.</translation>
    </message>
    <message>
        <source>The overall impact is judged on its own; the dimensions support it.</source>
        <translation>Die Gesamtauswirkung wird für sich beurteilt, gestützt auf die Dimensionen.</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Skalen</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Eintrittswahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Matrix and criteria</source>
        <translation>Matrix und Kriterien</translation>
    </message>
    <message>
        <source>Treatment options</source>
        <translation>Behandlungsoptionen</translation>
    </message>
    <message>
        <source>Deviations from the method</source>
        <translation>Abweichungen von der Methode</translation>
    </message>
    <message>
        <source>open risks</source>
        <translation>offene Risiken</translation>
    </message>
    <message>
        <source>Assessed from, to</source>
        <translation>Beurteilt von, bis</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Geleitet von</translation>
    </message>
    <message>
        <source>Closed risks, not counted</source>
        <translation>Geschlossene Risiken, nicht gezählt</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Fazit</translation>
    </message>
    <message>
        <source>How the risks came to light.</source>
        <translation>Wie die Risiken ans Licht kamen.</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Scope statement</source>
        <translation>Beschreibung des Geltungsbereichs</translation>
    </message>
    <message>
        <source>Risk owners</source>
        <translation>Risikoeigentümer</translation>
    </message>
    <message>
        <source>Assets in scope without a risk</source>
        <translation>Werte im Geltungsbereich ohne Risiko</translation>
    </message>
    <message>
        <source>R7 in a matrix is risk RSK-0007.</source>
        <translation>R7 in einer Matrix ist das Risiko RSK-0007.</translation>
    </message>
    <message>
        <source>The highest risks</source>
        <translation>Die höchsten Risiken</translation>
    </message>
    <message>
        <source>Risks not fully rated</source>
        <translation>Nicht vollständig bewertete Risiken</translation>
    </message>
    <message>
        <source>confidentiality, integrity, availability</source>
        <translation>Vertraulichkeit, Integrität, Verfügbarkeit</translation>
    </message>
    <message>
        <source>likelihood, impact</source>
        <translation>Eintrittswahrscheinlichkeit, Auswirkung</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Each risk owner approves the own risks on the consent sheet of the risk treatment plan.</source>
        <translation>Jeder Risikoeigentümer stimmt für die eigenen Risiken auf dem Zustimmungsblatt des Risikobehandlungsplans zu.</translation>
    </message>
    <message>
        <source>The assessment above was done by the method it names.</source>
        <translation>Die obige Beurteilung wurde nach der genannten Methode vorgenommen.</translation>
    </message>
    <message>
        <source>Prepared, risk manager</source>
        <translation>Erstellt, Risikomanagement</translation>
    </message>
    <message>
        <source>Noted, top management</source>
        <translation>Zur Kenntnis genommen, oberste Leitung</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Method used</source>
        <translation>Angewandte Methode</translation>
    </message>
    <message>
        <source>Context and sources</source>
        <translation>Kontext und Quellen</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Assets and processes assessed</source>
        <translation>Beurteilte Werte und Prozesse</translation>
    </message>
    <message>
        <source>Risk overview</source>
        <translation>Risikoüberblick</translation>
    </message>
    <message>
        <source>Risk register</source>
        <translation>Risikoverzeichnis</translation>
    </message>
    <message>
        <source>Changes since the assessment before</source>
        <translation>Änderungen seit der vorigen Beurteilung</translation>
    </message>
    <message>
        <source>Limits and uncertainty</source>
        <translation>Grenzen und Unsicherheit</translation>
    </message>
    <message>
        <source>Legend, revision history, approval</source>
        <translation>Legende, Änderungshistorie, Freigabe</translation>
    </message>
    <message>
        <source>Reason not recorded</source>
        <translation>Begründung nicht erfasst</translation>
    </message>
    <message>
        <source>Assets: %1</source>
        <translation>Werte: %1</translation>
    </message>
    <message>
        <source>Threats: %1</source>
        <translation>Bedrohungen: %1</translation>
    </message>
    <message>
        <source>Vulnerabilities: %1</source>
        <translation>Schwachstellen: %1</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Open risks</source>
        <translation>Offene Risiken</translation>
    </message>
    <message>
        <source>No risk has an owner.</source>
        <translation>Kein Risiko hat einen Eigentümer.</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>Im Geltungsbereich</translation>
    </message>
    <message>
        <source>With risk</source>
        <translation>Mit Risiko</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Each asset in scope has a risk.</source>
        <translation>Jeder Wert im Geltungsbereich hat ein Risiko.</translation>
    </message>
    <message>
        <source>Assets without a risk</source>
        <translation>Werte ohne Risiko</translation>
    </message>
    <message>
        <source>in scope, not retired</source>
        <translation>im Geltungsbereich, nicht ausgemustert</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>No risk is recorded.</source>
        <translation>Kein Risiko ist erfasst.</translation>
    </message>
    <message>
        <source>the highest current scores</source>
        <translation>die höchsten aktuellen Risikozahlen</translation>
    </message>
    <message>
        <source>Risks whose current rating moved</source>
        <translation>Risiken, deren aktuelle Bewertung sich verschoben hat</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>No current rating has moved.</source>
        <translation>Keine aktuelle Bewertung hat sich verschoben.</translation>
    </message>
    <message>
        <source>rated</source>
        <translation>bewertet</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>gestiegen</translation>
    </message>
    <message>
        <source>lowered</source>
        <translation>gesunken</translation>
    </message>
    <message>
        <source>rated anew</source>
        <translation>neu bewertet</translation>
    </message>
    <message>
        <source>New: %1. Closed: %2. Removed: %3. Rated anew: %4.</source>
        <translation>Neu: %1. Geschlossen: %2. Entfernt: %3. Neu bewertet: %4.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Each open risk is rated with reasons.</source>
        <translation>Jedes offene Risiko ist mit Begründung bewertet.</translation>
    </message>
    <message>
        <source>rating or reason missing</source>
        <translation>Bewertung oder Begründung fehlt</translation>
    </message>
    <message>
        <source>What it concerns</source>
        <translation>Was es betrifft</translation>
    </message>
    <message>
        <source>C, I, A</source>
        <translation>Vt, I, Vf</translation>
    </message>
    <message>
        <source>Risk assessment report</source>
        <translation>Bericht zur Risikobeurteilung</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation>Risikobeurteilung</translation>
    </message>
    <message>
        <source>For auditor and management: the method, the risks, their levels and what has changed.</source>
        <translation>Für Audit und Leitung: die Methode, die Risiken, ihre Niveaus und was sich geändert hat.</translation>
    </message>
    <message>
        <source>L, I</source>
        <translation>W, A</translation>
    </message>
    <message>
        <source>Ratings and decisions</source>
        <translation>Bewertungen und Entscheidungen</translation>
    </message>
    <message>
        <source>Descriptions and reasons</source>
        <translation>Beschreibungen und Begründungen</translation>
    </message>
    <message>
        <source>No earlier assessment is recorded.</source>
        <translation>Es ist keine frühere Beurteilung verzeichnet.</translation>
    </message>
    <message>
        <source>Compared with the end of %1. Fields of risks changed since then: %2.</source>
        <translation>Verglichen mit dem Ende des %1. Seither geänderte Felder von Risiken: %2.</translation>
    </message>
</context>
<context>
    <name>recover</name>
    <message>
        <source>Recovering the kept files</source>
        <translation>Aufbewahrte Dateien werden gerettet</translation>
    </message>
    <message>
        <source>The history was whole, so every record was rebuilt from it.</source>
        <translation>Der Verlauf war unversehrt, daher wurde jeder Datensatz daraus wiederhergestellt.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were rebuilt from the history; some may have been removed before.</source>
        <translation>
            <numerusform>%n Datensatz wurde aus dem Verlauf wiederhergestellt; vielleicht war er vorher entfernt worden.</numerusform>
            <numerusform>%n Datensätze wurden aus dem Verlauf wiederhergestellt; manche waren vielleicht vorher entfernt worden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged value(s) were left out.</source>
        <translation>
            <numerusform>%n beschädigter Wert wurde ausgelassen.</numerusform>
            <numerusform>%n beschädigte Werte wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept file(s) could not be read.</source>
        <translation>
            <numerusform>%n aufbewahrte Datei konnte nicht gelesen werden.</numerusform>
            <numerusform>%n aufbewahrte Dateien konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new file starts a new history; the old one stays in the damaged file.</source>
        <translation>Die neue Datei beginnt einen neuen Verlauf; der alte bleibt in der beschädigten Datei.</translation>
    </message>
    <message>
        <source>No record of %1 could be read. Restore a backup.</source>
        <translation>Kein Datensatz von %1 konnte gelesen werden. Eine Sicherung wiederherstellen.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>A picture of %1 by %2 pixels cannot be written. Choose sides between 1 and %3.</source>
        <translation>Ein Bild von %1 mal %2 Pixeln kann nicht geschrieben werden. Seitenlängen zwischen 1 und %3 wählen.</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (Fortsetzung)</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>ENTWURF</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>Gedruckt %1</translation>
    </message>
    <message>
        <source>Snapshot %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Laying out pages</source>
        <translation>Seiten werden gesetzt</translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <translation>Teil %1 von %2</translation>
    </message>
    <message>
        <source>%1 (pages in total: %2)</source>
        <translation>%1 (Seiten insgesamt: %2)</translation>
    </message>
    <message>
        <source>The PDF could not be written. Check that the disk has room and try again.</source>
        <translation>Das PDF konnte nicht geschrieben werden. Prüfen, ob der Datenträger Platz hat, und erneut versuchen.</translation>
    </message>
    <message>
        <source>The pages could not be written to the folder for temporary files. Check that it has room.</source>
        <translation>Die Seiten konnten nicht in den Ordner für temporäre Dateien geschrieben werden. Prüfen, ob er Platz hat.</translation>
    </message>
    <message>
        <source>Writing pages</source>
        <translation>Seiten werden geschrieben</translation>
    </message>
    <message>
        <source>Sending pages to the printer</source>
        <translation>Seiten werden an den Drucker gesendet</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is ready, or save a PDF and print that.</source>
        <translation>Der Drucker hat die Seiten nicht angenommen. Prüfen, ob er bereit ist, oder ein PDF speichern und dieses drucken.</translation>
    </message>
</context>
<context>
    <name>ringbinder::AboutDialog</name>
    <message>
        <source>About Ringbinder</source>
        <translation>Über Ringbinder</translation>
    </message>
    <message>
        <source>Ringbinder %1</source>
        <translation>Ringbinder %1</translation>
    </message>
    <message>
        <source>No network access. No telemetry. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Kein Netzzugriff. Keine Telemetrie. Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Version und Lizenzen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>ringbinder::Actions</name>
    <message>
        <source>&amp;New client…</source>
        <translation>&amp;Neuer Mandant…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple company</source>
        <translation>&amp;Beispielunternehmen öffnen</translation>
    </message>
    <message>
        <source>&amp;Import spreadsheets…</source>
        <translation>&amp;Tabellen importieren…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Make a &amp;restore point</source>
        <translation>&amp;Wiederherstellungspunkt anlegen</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>&amp;Versionen…</translation>
    </message>
    <message>
        <source>&amp;Export this register…</source>
        <translation>Dieses Verzeichnis e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export the whole file as &amp;JSON…</source>
        <translation>Ganze Datei als &amp;JSON exportieren…</translation>
    </message>
    <message>
        <source>Client &amp;profile</source>
        <translation>&amp;Mandantenprofil</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>&amp;Alles durchsuchen…</translation>
    </message>
    <message>
        <source>Run a &amp;command…</source>
        <translation>&amp;Befehl ausführen…</translation>
    </message>
    <message>
        <source>Next pa&amp;ne</source>
        <translation>Nächster Be&amp;reich</translation>
    </message>
    <message>
        <source>&amp;Detail pane</source>
        <translation>&amp;Detailbereich</translation>
    </message>
    <message>
        <source>Na&amp;vigation</source>
        <translation>&amp;Navigation</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Vo&amp;llbild</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>N&amp;ormal text size</source>
        <translation>N&amp;ormale Textgröße</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Risk &amp;method and scales…</source>
        <translation>Risiko&amp;methode und Skalen…</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>Nächste &amp;Seite</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>Vorherige S&amp;eite</translation>
    </message>
    <message>
        <source>&amp;Reports and print…</source>
        <translation>&amp;Berichte und Druck…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Ringbinder</source>
        <translation>&amp;Über Ringbinder</translation>
    </message>
</context>
<context>
    <name>ringbinder::BulkEdit</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Search for a field</source>
        <translation>Ein Feld suchen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Setzen auf</translation>
    </message>
    <message>
        <source>Append</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>%1: keep, set or append</source>
        <translation>%1: behalten, setzen oder anhängen</translation>
    </message>
    <message>
        <source>%1 cannot be empty: people know the record by it.</source>
        <translation>%1 darf nicht leer sein: daran ist der Datensatz zu erkennen.</translation>
    </message>
    <message>
        <source>Choose what to change. Nothing changes yet.</source>
        <translation>Wählen, was sich ändern soll. Noch ändert sich nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) will change. One undo takes all of it back.</source>
        <translation>
            <numerusform>%n Zelle wird sich ändern. Einmal Rückgängig nimmt alles zurück.</numerusform>
            <numerusform>%n Zellen werden sich ändern. Einmal Rückgängig nimmt alles zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) changed.</source>
        <translation>
            <numerusform>%n Zelle geändert.</numerusform>
            <numerusform>%n Zellen geändert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Search for a column</source>
        <translation>Eine Spalte suchen</translation>
    </message>
    <message>
        <source>Columns; tick with Space, move with Ctrl+Up and Ctrl+Down</source>
        <translation>Spalten; mit Leertaste an- und abwählen, mit Strg+Auf und Strg+Ab verschieben</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>An Fenster anpassen</translation>
    </message>
    <message>
        <source>Fit to contents</source>
        <translation>An Inhalt anpassen</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Kennung</translation>
    </message>
</context>
<context>
    <name>ringbinder::ControlPage</name>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Thema:</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>Any attribute</source>
        <translation>Jedes Attribut</translation>
    </message>
    <message>
        <source>Attribute: any</source>
        <translation>Attribut: jedes</translation>
    </message>
    <message>
        <source>Filter by attribute</source>
        <translation>Nach Attribut filtern</translation>
    </message>
    <message>
        <source>Attribute: %1</source>
        <translation>Attribut: %1</translation>
    </message>
    <message>
        <source>%1 applicable, %2 of them implemented · %3 excluded</source>
        <translation>%1 anwendbar, davon %2 umgesetzt · %3 ausgeschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%n not decided</source>
        <translation>
            <numerusform>%n nicht entschieden</numerusform>
            <numerusform>%n nicht entschieden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::DateCellEditor</name>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>Einen Tag wählen (Alt+Ab)</translation>
    </message>
</context>
<context>
    <name>ringbinder::DateFieldEditor</name>
    <message>
        <source>date, or +2w</source>
        <translation>Datum, oder +2w</translation>
    </message>
    <message>
        <source>Choose a date for %1</source>
        <translation>Ein Datum für %1 wählen</translation>
    </message>
</context>
<context>
    <name>ringbinder::Desktop</name>
    <message>
        <source>Could not open the file</source>
        <translation>Die Datei konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Schreibgeschützt öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This file is damaged</source>
        <translation>Diese Datei ist beschädigt</translation>
    </message>
    <message>
        <source>The damaged file is left as it is. What can be read goes into a new file.</source>
        <translation>Die beschädigte Datei bleibt, wie sie ist. Was lesbar ist, kommt in eine neue Datei.</translation>
    </message>
    <message>
        <source>Open the backup of %1</source>
        <translation>Sicherung von %1 öffnen</translation>
    </message>
    <message>
        <source>Recover what can be read</source>
        <translation>Lesbares retten</translation>
    </message>
    <message>
        <source>This is a backup of the damaged file, open read-only. Save it as a file to work with it.</source>
        <translation>Das ist eine Sicherung der beschädigten Datei, schreibgeschützt geöffnet. Zum Weiterarbeiten als Datei speichern.</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>gerettet</translation>
    </message>
    <message>
        <source>recovered %1</source>
        <translation>gerettet %1</translation>
    </message>
    <message numerus="yes">
        <source>Recovered %n record(s) into this new file; %1 could not be read.</source>
        <translation>
            <numerusform>%n Datensatz in diese neue Datei gerettet; %1 konnten nicht gelesen werden.</numerusform>
            <numerusform>%n Datensätze in diese neue Datei gerettet; %1 konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Open a client file</source>
        <translation>Mandantendatei öffnen</translation>
    </message>
    <message>
        <source>Client files (*.isms)</source>
        <translation>Mandantendateien (*.isms)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Gesichert in %1</translation>
    </message>
    <message>
        <source>Import spreadsheets</source>
        <translation>Tabellen importieren</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.csv *.tsv *.txt)</source>
        <translation>Tabellen (*.xlsx *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>This is an earlier version, open read-only.</source>
        <translation>Das ist eine frühere Version, schreibgeschützt geöffnet.</translation>
    </message>
    <message>
        <source>Restored. What was there before is kept among the versions.</source>
        <translation>Wiederhergestellt. Der vorige Stand ist unter den Versionen aufbewahrt.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>Eine Kopie wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>All changes are saved. Restore point %1 made.</source>
        <translation>Alle Änderungen sind gespeichert. Wiederherstellungspunkt %1 angelegt.</translation>
    </message>
    <message>
        <source>Export the whole file as JSON</source>
        <translation>Ganze Datei als JSON exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Nach %1 exportiert.</translation>
    </message>
    <message>
        <source>Keep this client?</source>
        <translation>Diesen Mandanten behalten?</translation>
    </message>
    <message>
        <source>%1 is an untitled copy. Keep it as a file of yours, or discard it?</source>
        <translation>%1 ist eine unbenannte Kopie. Als eigene Datei behalten oder verwerfen?</translation>
    </message>
    <message>
        <source>Keep as…</source>
        <translation>Behalten als…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>ringbinder::DisplayField</name>
    <message>
        <source>Computed from other fields; it cannot be typed.</source>
        <translation>Aus anderen Feldern berechnet; keine Eingabe möglich.</translation>
    </message>
    <message>
        <source>Set by the program; it cannot be typed.</source>
        <translation>Vom Programm gesetzt; keine Eingabe möglich.</translation>
    </message>
</context>
<context>
    <name>ringbinder::EmptyState</name>
    <message>
        <source>Start from suggestions</source>
        <translation>Mit Vorschlägen beginnen</translation>
    </message>
    <message>
        <source>What an auditor expects: %1</source>
        <translation>Was im Audit erwartet wird: %1</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet…</source>
        <translation>Aus einer Tabelle einfügen…</translation>
    </message>
    <message>
        <source>Add the first one</source>
        <translation>Den ersten Eintrag hinzufügen</translation>
    </message>
</context>
<context>
    <name>ringbinder::EvidenceTab</name>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Quick look</source>
        <translation>&amp;Schnellansicht</translation>
    </message>
    <message>
        <source>Drop files here. They are copied into the client file with their checksum.</source>
        <translation>Dateien hier ablegen. Sie werden mit ihrer Prüfsumme in die Mandantendatei kopiert.</translation>
    </message>
    <message>
        <source>Evidence of the record</source>
        <translation>Nachweise des Datensatzes</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Nachweis hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added as evidence.</source>
        <translation>
            <numerusform>%n Datei als Nachweis hinzugefügt.</numerusform>
            <numerusform>%n Dateien als Nachweise hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This evidence is a reference, not a file kept here.</source>
        <translation>Dieser Nachweis ist ein Verweis; die Datei ist nicht hier aufbewahrt.</translation>
    </message>
    <message>
        <source>Save evidence</source>
        <translation>Nachweis speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>ringbinder::FilterHeader</name>
    <message>
        <source>Column headings</source>
        <translation>Spaltenüberschriften</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>%1 filtern</translation>
    </message>
    <message>
        <source>Text to find, or =exact, !not, &gt;=3, 2025-01..2025-06, a,b, empty</source>
        <translation>Gesuchter Text, oder =genau, !nicht, &gt;=3, 2025-01..2025-06, a,b, leer</translation>
    </message>
</context>
<context>
    <name>ringbinder::FindBar</name>
    <message>
        <source>F&amp;ind:</source>
        <translation>&amp;Suchen:</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Vorheriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>Suchleiste schließen (Esc)</translation>
    </message>
    <message>
        <source>Re&amp;place with:</source>
        <translation>&amp;Ersetzen durch:</translation>
    </message>
    <message>
        <source>Preview and replace…</source>
        <translation>Vorschau und ersetzen…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) found</source>
        <translation>
            <numerusform>%n Zeile gefunden</numerusform>
            <numerusform>%n Zeilen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Found in columns that are not shown</source>
        <translation>In nicht angezeigten Spalten gefunden</translation>
    </message>
    <message>
        <source>Nothing to replace in the text columns shown</source>
        <translation>In den angezeigten Textspalten ist nichts zu ersetzen</translation>
    </message>
</context>
<context>
    <name>ringbinder::Finder</name>
    <message>
        <source>Find anything: A.8.13, backup, RSK-5   (Ctrl+K)</source>
        <translation>Alles durchsuchen: A.8.13, Sicherung, RSK-5   (Strg+K)</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing found for &quot;%1&quot;. Type &gt; to search commands.</source>
        <translation>Nichts gefunden für „%1“. Mit &gt; nach Befehlen suchen.</translation>
    </message>
</context>
<context>
    <name>ringbinder::HeatMapModel</name>
    <message numerus="yes">
        <source>Likelihood %1, impact %2: %n risk(s), %3</source>
        <translation>
            <numerusform>Eintrittswahrscheinlichkeit %1, Auswirkung %2: %n Risiko, %3</numerusform>
            <numerusform>Eintrittswahrscheinlichkeit %1, Auswirkung %2: %n Risiken, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>no level</source>
        <translation>kein Niveau</translation>
    </message>
</context>
<context>
    <name>ringbinder::HeatMapPanel</name>
    <message>
        <source>Risk &amp;matrix:</source>
        <translation>Risiko&amp;matrix:</translation>
    </message>
    <message>
        <source>Copy the matrix as a picture</source>
        <translation>Matrix als Bild kopieren</translation>
    </message>
    <message>
        <source>Likelihood upward, impact to the right</source>
        <translation>Eintrittswahrscheinlichkeit nach oben, Auswirkung nach rechts</translation>
    </message>
    <message numerus="yes">
        <source>%n not rated</source>
        <translation>
            <numerusform>%n nicht bewertet</numerusform>
            <numerusform>%n nicht bewertet</numerusform>
        </translation>
    </message>
    <message>
        <source>The matrix is on the clipboard as a picture.</source>
        <translation>Die Matrix ist als Bild in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>ringbinder::HeatMapView</name>
    <message>
        <source>Risk matrix: likelihood upward, impact to the right</source>
        <translation>Risikomatrix: Eintrittswahrscheinlichkeit nach oben, Auswirkung nach rechts</translation>
    </message>
</context>
<context>
    <name>ringbinder::HistoryTab</name>
    <message>
        <source>History of the record</source>
        <translation>Verlauf des Datensatzes</translation>
    </message>
    <message>
        <source>&amp;Put this field back to what it was before</source>
        <translation>Dieses Feld auf den vorigen Wert &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: linked %2</source>
        <translation>%1: %2 verknüpft</translation>
    </message>
    <message>
        <source>%1: took %2 off</source>
        <translation>%1: Verknüpfung mit %2 gelöst</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Choose a line that shows an old and a new value.</source>
        <translation>Eine Zeile wählen, die einen alten und einen neuen Wert zeigt.</translation>
    </message>
    <message>
        <source>%1 put back.</source>
        <translation>%1 zurückgesetzt.</translation>
    </message>
</context>
<context>
    <name>ringbinder::ImportCheckPage</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value (F2 to mend)</source>
        <translation>Wert (F2 zum Berichtigen)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Rows that need attention</source>
        <translation>Zeilen, die Aufmerksamkeit brauchen</translation>
    </message>
    <message>
        <source>2013</source>
        <translation>2013</translation>
    </message>
    <message>
        <source>2022</source>
        <translation>2022</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Controls carried over from 2013</source>
        <translation>Aus 2013 übernommene Maßnahmen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Names that become records</source>
        <translation>Namen, die zu Datensätzen werden</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Make a restore point first</source>
        <translation>Vorher einen &amp;Wiederherstellungspunkt anlegen</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to update</source>
        <translation>
            <numerusform>%n zu aktualisieren</numerusform>
            <numerusform>%n zu aktualisieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <translation>
            <numerusform>%n nicht angerührt</numerusform>
            <numerusform>%n nicht angerührt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) need attention</source>
        <translation>
            <numerusform>%n Zeile braucht Aufmerksamkeit</numerusform>
            <numerusform>%n Zeilen brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing needs attention</source>
        <translation>nichts braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Rows that need attention hold nobody up: mend them here, or bring in the others; they wait in the file.</source>
        <translation>Zeilen, die Aufmerksamkeit brauchen, halten nichts auf: hier berichtigen oder die anderen übernehmen; sie warten in der Datei.</translation>
    </message>
    <message>
        <source>The program works out itself: %1.</source>
        <translation>Das Programm ermittelt selbst: %1.</translation>
    </message>
    <message>
        <source>Needs attention (%1)</source>
        <translation>Braucht Aufmerksamkeit (%1)</translation>
    </message>
    <message>
        <source>goes to one control</source>
        <translation>geht in eine Maßnahme über</translation>
    </message>
    <message>
        <source>split into %1</source>
        <translation>aufgeteilt in %1</translation>
    </message>
    <message>
        <source>merged with %1</source>
        <translation>zusammengelegt mit %1</translation>
    </message>
    <message>
        <source>Carried over from 2013 (%1)</source>
        <translation>Aus 2013 übernommen (%1)</translation>
    </message>
    <message>
        <source>is added</source>
        <translation>wird hinzugefügt</translation>
    </message>
    <message>
        <source>is added; perhaps the same as %1</source>
        <translation>wird hinzugefügt; vielleicht dasselbe wie %1</translation>
    </message>
    <message>
        <source>is taken for %1</source>
        <translation>wird als %1 verstanden</translation>
    </message>
    <message>
        <source>New names (%1)</source>
        <translation>Neue Namen (%1)</translation>
    </message>
</context>
<context>
    <name>ringbinder::ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Zurück</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>&amp;Bericht speichern…</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Eine Tabelle einfügen</translation>
    </message>
    <message>
        <source>Import spreadsheets</source>
        <translation>Tabellen importieren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Weiter &gt;</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Check %n row(s) &gt;</source>
        <translation>
            <numerusform>%n Zeile &amp;prüfen &gt;</numerusform>
            <numerusform>%n Zeilen &amp;prüfen &gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n row(s)</source>
        <translation>
            <numerusform>%n Zeile &amp;importieren</numerusform>
            <numerusform>%n Zeilen &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertigstellen</translation>
    </message>
    <message>
        <source>&amp;Next table &gt;</source>
        <translation>Nächste &amp;Tabelle &gt;</translation>
    </message>
    <message>
        <source>Table %1 of %2</source>
        <translation>Tabelle %1 von %2</translation>
    </message>
    <message>
        <source>Step %1 of 2</source>
        <translation>Schritt %1 von 2</translation>
    </message>
    <message>
        <source>Before the import of %1</source>
        <translation>Vor dem Import von %1</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>die Zwischenablage</translation>
    </message>
    <message>
        <source>Imported %1 of %2 rows from %3; %4 wait for attention.</source>
        <translation>%1 von %2 Zeilen aus %3 importiert; %4 brauchen Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>Imported %1 of %2 rows from %3.</source>
        <translation>%1 von %2 Zeilen aus %3 importiert.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Save as &amp;preset…</source>
        <translation>Als &amp;Vorlage speichern…</translation>
    </message>
    <message>
        <source>Preset: %1 · %2</source>
        <translation>Vorlage: %1 · %2</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Name der Vorlage:</translation>
    </message>
    <message>
        <source>Saved as preset %1</source>
        <translation>Als Vorlage %1 gespeichert</translation>
    </message>
</context>
<context>
    <name>ringbinder::ImportMappingPage</name>
    <message>
        <source>&amp;Header row:</source>
        <translation>&amp;Überschriftenzeile:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>Zeichen&amp;kodierung:</translation>
    </message>
    <message>
        <source>&amp;Separator:</source>
        <translation>&amp;Trennzeichen:</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Columns and some of their rows</source>
        <translation>Spalten und einige ihrer Zeilen</translation>
    </message>
    <message>
        <source>Questions about the columns</source>
        <translation>Fragen zu den Spalten</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Internal id</source>
        <translation>Interne Kennung</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; goes to</source>
        <translation>Spalte „%1“ geht nach</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Keep as extra field</source>
        <translation>Als Zusatzfeld behalten</translation>
    </message>
    <message>
        <source>Add to the notes</source>
        <translation>An die Notizen anhängen</translation>
    </message>
    <message numerus="yes">
        <source>Each column below: choose where it goes. %1 of %2 were recognised. %n row(s).</source>
        <translation>
            <numerusform>Für jede Spalte unten das Ziel wählen. %1 von %2 wurden erkannt. %n Zeile.</numerusform>
            <numerusform>Für jede Spalte unten das Ziel wählen. %1 von %2 wurden erkannt. %n Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave empty</source>
        <translation>Leer lassen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>%1: what do these words mean?</source>
        <translation>%1: was bedeuten diese Wörter?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means</source>
        <translation>„%1“ bedeutet</translation>
    </message>
    <message>
        <source>%1: how is %2 to be read?</source>
        <translation>%1: wie ist %2 zu lesen?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>%1: no field has this name</source>
        <translation>%1: kein Feld trägt diesen Namen</translation>
    </message>
    <message>
        <source>Rows that exist already</source>
        <translation>Schon vorhandene Zeilen</translation>
    </message>
    <message>
        <source>&amp;Found by:</source>
        <translation>&amp;Gefunden über:</translation>
    </message>
    <message>
        <source>nothing: add all</source>
        <translation>nichts: alle hinzufügen</translation>
    </message>
    <message>
        <source>Fill &amp;empty fields</source>
        <translation>&amp;Leere Felder füllen</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>Ü&amp;berschreiben</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Übersp&amp;ringen</translation>
    </message>
    <message>
        <source>&amp;Add again</source>
        <translation>&amp;Noch einmal hinzufügen</translation>
    </message>
</context>
<context>
    <name>ringbinder::ImportResultPage</name>
    <message>
        <source>Report of the import</source>
        <translation>Bericht des Imports</translation>
    </message>
</context>
<context>
    <name>ringbinder::ImportSheetsPage</name>
    <message>
        <source>Which sheets go where?</source>
        <translation>Welche Blätter gehen wohin?</translation>
    </message>
    <message>
        <source>Tick what is to be brought in. The register was guessed from the name of the sheet and its headings; choose another where it is wrong.</source>
        <translation>Auswählen, was übernommen werden soll. Das Verzeichnis wurde aus dem Namen des Blattes und seinen Überschriften erschlossen; wo es nicht stimmt, ein anderes wählen.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Sheets; tick with Space</source>
        <translation>Blätter; mit Leertaste an- und abwählen</translation>
    </message>
    <message>
        <source>Register for sheet %1</source>
        <translation>Verzeichnis für das Blatt %1</translation>
    </message>
    <message>
        <source>Choose a register</source>
        <translation>Ein Verzeichnis wählen</translation>
    </message>
</context>
<context>
    <name>ringbinder::LinksTab</name>
    <message>
        <source>Links of the record</source>
        <translation>Verknüpfungen des Datensatzes</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Take the link &amp;off</source>
        <translation>Verknüpfung &amp;lösen</translation>
    </message>
    <message>
        <source>Add a &amp;link:</source>
        <translation>&amp;Verknüpfung hinzufügen:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>code or name, then Enter</source>
        <translation>Kennung oder Name, dann Eingabetaste</translation>
    </message>
    <message>
        <source>Record to link: %1</source>
        <translation>Zu verknüpfender Datensatz: %1</translation>
    </message>
    <message>
        <source>This is a field of the other record; open it to change it.</source>
        <translation>Das ist ein Feld des anderen Datensatzes; zum Ändern diesen öffnen.</translation>
    </message>
    <message>
        <source>Link taken off.</source>
        <translation>Verknüpfung gelöst.</translation>
    </message>
</context>
<context>
    <name>ringbinder::MainWindow</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>as %1 · ISO/IEC 27001:2022 · %2</source>
        <translation>als %1 · ISO/IEC 27001:2022 · %2</translation>
    </message>
    <message>
        <source>Untitled (%1)</source>
        <translation>Unbenannt (%1)</translation>
    </message>
    <message>
        <source>%1 (read-only) - Ringbinder</source>
        <translation>%1 (schreibgeschützt) - Ringbinder</translation>
    </message>
    <message>
        <source>%1 - Ringbinder</source>
        <translation>%1 - Ringbinder</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>Da&amp;tensatz</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Planung</translation>
    </message>
    <message>
        <source>Re&amp;ports</source>
        <translation>Be&amp;richte</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>The file is open read-only; nothing can be imported.</source>
        <translation>Die Datei ist schreibgeschützt geöffnet; es kann nichts importiert werden.</translation>
    </message>
    <message>
        <source>There is no table on the clipboard. Copy cells in your spreadsheet first.</source>
        <translation>In der Zwischenablage ist keine Tabelle. Zuerst Zellen in der Tabellenkalkulation kopieren.</translation>
    </message>
    <message>
        <source>Go to a register first; what its table shows is exported.</source>
        <translation>Zuerst zu einem Verzeichnis gehen; exportiert wird, was dessen Tabelle zeigt.</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Nach %1 exportiert.</translation>
    </message>
</context>
<context>
    <name>ringbinder::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ringbinder::MethodAcceptancePage</name>
    <message>
        <source>&amp;Rules of acceptance, one a line:</source>
        <translation>&amp;Akzeptanzregeln, eine je Zeile:</translation>
    </message>
    <message>
        <source>Risk &amp;appetite in a sentence or two:</source>
        <translation>Risiko&amp;bereitschaft in ein oder zwei Sätzen:</translation>
    </message>
</context>
<context>
    <name>ringbinder::MethodApprovalPage</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>&amp;Name of the method:</source>
        <translation>&amp;Name der Methode:</translation>
    </message>
    <message>
        <source>&amp;Version:</source>
        <translation>&amp;Version:</translation>
    </message>
    <message>
        <source>&amp;Status:</source>
        <translation>&amp;Status:</translation>
    </message>
    <message>
        <source>Approved &amp;by:</source>
        <translation>Freigegeben v&amp;on:</translation>
    </message>
    <message>
        <source>Approved &amp;on:</source>
        <translation>Freigegeben &amp;am:</translation>
    </message>
    <message>
        <source>What &amp;changed, and why:</source>
        <translation>Was sich &amp;geändert hat und warum:</translation>
    </message>
    <message>
        <source>A draft can be changed until it is approved. An approved version is never changed: saving makes the next one, and approving that supersedes all before.</source>
        <translation>Ein Entwurf kann bis zu seiner Freigabe geändert werden. Eine freigegebene Version wird nie geändert: Speichern legt die nächste an, und deren Freigabe ersetzt alle früheren.</translation>
    </message>
    <message>
        <source>(choose a person)</source>
        <translation>(eine Person wählen)</translation>
    </message>
</context>
<context>
    <name>ringbinder::MethodDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Risk method</source>
        <translation>Risikomethode</translation>
    </message>
    <message>
        <source>Your risks in this &amp;matrix</source>
        <translation>Die eigenen Risiken in dieser &amp;Matrix</translation>
    </message>
    <message>
        <source>Problems; Enter goes to the place</source>
        <translation>Probleme; Eingabetaste führt zur Stelle</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Skalen</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaus</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Akzeptanz</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>The matrix follows once nothing is wrong.</source>
        <translation>Die Matrix folgt, sobald nichts mehr falsch ist.</translation>
    </message>
    <message>
        <source>The file is open read-only.</source>
        <translation>Die Datei ist schreibgeschützt geöffnet.</translation>
    </message>
    <message>
        <source>&amp;Save as approved</source>
        <translation>Als Freigabe &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Save as draft</source>
        <translation>Als Entwurf &amp;speichern</translation>
    </message>
    <message>
        <source>No risk is rated yet.</source>
        <translation>Noch ist kein Risiko bewertet.</translation>
    </message>
    <message>
        <source>No risk changes its level.</source>
        <translation>Kein Risiko ändert sein Niveau.</translation>
    </message>
    <message>
        <source>%1 of %2 rated risks change level.</source>
        <translation>%1 von %2 bewerteten Risiken ändern ihr Niveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) lie beyond a shorter scale:</source>
        <translation>
            <numerusform>%n Bewertung liegt jenseits einer kürzeren Skala:</numerusform>
            <numerusform>%n Bewertungen liegen jenseits einer kürzeren Skala:</numerusform>
        </translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Eintrittswahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integrität</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Buchstabe</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>Risikozahlen</translation>
    </message>
    <message>
        <source>acceptance</source>
        <translation>Akzeptanz</translation>
    </message>
    <message>
        <source>meanings</source>
        <translation>Bedeutungen</translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;problem(s) to solve first</source>
        <translation>
            <numerusform>%n zuvor zu lösendes &amp;Problem</numerusform>
            <numerusform>%n zuvor zu lösende &amp;Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Ratings beyond the scale</source>
        <translation>Bewertungen jenseits der Skala</translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) lie beyond a shorter scale. They stay as they are, but have no level until they are rated again.</source>
        <translation>
            <numerusform>%n Bewertung liegt jenseits einer kürzeren Skala. Sie bleibt, wie sie ist, hat aber kein Niveau, bis sie neu vorgenommen wird.</numerusform>
            <numerusform>%n Bewertungen liegen jenseits einer kürzeren Skala. Sie bleiben, wie sie sind, haben aber kein Niveau, bis sie neu vorgenommen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Version %1 of the risk method is in force.</source>
        <translation>Version %1 der Risikomethode ist in Kraft.</translation>
    </message>
    <message>
        <source>The draft %1 of the risk method is saved.</source>
        <translation>Der Entwurf %1 der Risikomethode ist gespeichert.</translation>
    </message>
    <message>
        <source>Give up the changes?</source>
        <translation>Die Änderungen aufgeben?</translation>
    </message>
    <message>
        <source>What was changed in the method here is not kept.</source>
        <translation>Was hier an der Methode geändert wurde, wird nicht behalten.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
</context>
<context>
    <name>ringbinder::MethodDimensionsPage</name>
    <message>
        <source>&amp;Add a dimension</source>
        <translation>Dimension &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove the dimension</source>
        <translation>Dimension &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Overall impact of a risk:</source>
        <translation>&amp;Gesamtauswirkung eines Risikos:</translation>
    </message>
    <message>
        <source>the highest of its dimensions</source>
        <translation>die höchste seiner Dimensionen</translation>
    </message>
    <message>
        <source>judged on its own, the dimensions support it</source>
        <translation>für sich beurteilt, gestützt auf die Dimensionen</translation>
    </message>
    <message>
        <source>Impact dimensions</source>
        <translation>Auswirkungsdimensionen</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>New dimension</source>
        <translation>Neue Dimension</translation>
    </message>
</context>
<context>
    <name>ringbinder::MethodLevelsPage</name>
    <message>
        <source>&amp;Add above</source>
        <translation>Darüber &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>E&amp;ntfernen</translation>
    </message>
    <message>
        <source>S&amp;pread evenly</source>
        <translation>&amp;Gleichmäßig verteilen</translation>
    </message>
    <message>
        <source>Levels, the lowest first</source>
        <translation>Niveaus, das niedrigste zuerst</translation>
    </message>
    <message>
        <source>Give each level its share of the scores</source>
        <translation>Jedem Niveau seinen Anteil an den Risikozahlen geben</translation>
    </message>
    <message>
        <source>by the risk owner, recorded</source>
        <translation>durch den Risikoeigentümer, festgehalten</translation>
    </message>
    <message>
        <source>with a written reason and a review date</source>
        <translation>mit schriftlicher Begründung und Überprüfungstermin</translation>
    </message>
    <message>
        <source>only as an approved exception with an end date</source>
        <translation>nur als freigegebene Ausnahme mit Enddatum</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ohne Frist</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source> months</source>
        <translation> Monate</translation>
    </message>
    <message>
        <source>&amp;Word:</source>
        <translation>&amp;Wort:</translation>
    </message>
    <message>
        <source>L&amp;etter:</source>
        <translation>&amp;Buchstabe:</translation>
    </message>
    <message>
        <source>Sco&amp;res:</source>
        <translation>&amp;Risikozahlen:</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Farbe:</translation>
    </message>
    <message>
        <source>Acce&amp;pted:</source>
        <translation>&amp;Akzeptiert:</translation>
    </message>
    <message>
        <source>Accepted &amp;by:</source>
        <translation>Akzeptiert &amp;von:</translation>
    </message>
    <message>
        <source>E&amp;xpected response:</source>
        <translation>Erwartete R&amp;eaktion:</translation>
    </message>
    <message>
        <source>&amp;Treat within:</source>
        <translation>Behandeln &amp;innerhalb von:</translation>
    </message>
    <message>
        <source>Re&amp;view every:</source>
        <translation>Überprüfen a&amp;lle:</translation>
    </message>
    <message>
        <source>, %1 to %2</source>
        <translation>, %1 bis %2</translation>
    </message>
    <message>
        <source>%1 to</source>
        <translation>%1 bis</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Farbe %1</translation>
    </message>
    <message>
        <source>text on it reads at %1 : 1</source>
        <translation>Kontrast des Textes darauf: %1 : 1</translation>
    </message>
    <message>
        <source>New level</source>
        <translation>Neues Niveau</translation>
    </message>
</context>
<context>
    <name>ringbinder::MethodScalesPage</name>
    <message>
        <source>&amp;Add a level</source>
        <translation>Stufe &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove the highest level</source>
        <translation>&amp;Höchste Stufe entfernen</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Skalen</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Eintrittswahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integrität</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>3 to 7 levels, the lowest first. Ratings are stored as numbers: new words reword them, they stay what they were.</source>
        <translation>3 bis 7 Stufen, die niedrigste zuerst. Bewertungen sind als Zahlen gespeichert: neue Wörter benennen sie um, sie bleiben, was sie waren.</translation>
    </message>
    <message>
        <source>Levels of %1</source>
        <translation>Stufen: %1</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
</context>
<context>
    <name>ringbinder::MethodScoringPage</name>
    <message>
        <source>Likelihood times impact</source>
        <translation>Eintrittswahrscheinlichkeit mal Auswirkung</translation>
    </message>
    <message>
        <source>Likelihood plus impact</source>
        <translation>Eintrittswahrscheinlichkeit plus Auswirkung</translation>
    </message>
    <message>
        <source>A matrix filled in by hand</source>
        <translation>Eine von Hand ausgefüllte Matrix</translation>
    </message>
    <message>
        <source>3 x 3</source>
        <translation>3 x 3</translation>
    </message>
    <message>
        <source>4 x 4</source>
        <translation>4 x 4</translation>
    </message>
    <message>
        <source>5 x 5</source>
        <translation>5 x 5</translation>
    </message>
    <message>
        <source>&amp;Take all of it</source>
        <translation>&amp;Ganz übernehmen</translation>
    </message>
    <message>
        <source>&amp;Score:</source>
        <translation>&amp;Risikozahl:</translation>
    </message>
    <message>
        <source>Start again from a sh&amp;ipped method:</source>
        <translation>Mit einer &amp;mitgelieferten Methode neu beginnen:</translation>
    </message>
    <message>
        <source>Matrix: likelihood upward, impact to the right</source>
        <translation>Matrix: Eintrittswahrscheinlichkeit nach oben, Auswirkung nach rechts</translation>
    </message>
    <message>
        <source>&amp;Level of the cells selected:</source>
        <translation>&amp;Niveau der ausgewählten Zellen:</translation>
    </message>
    <message>
        <source>Each cell names its level; there is no score between.</source>
        <translation>Jede Zelle nennt ihr Niveau; eine Risikozahl dazwischen gibt es nicht.</translation>
    </message>
    <message>
        <source>Scores go from %1 to %2; the levels divide them.</source>
        <translation>Risikozahlen reichen von %1 bis %2; die Niveaus teilen sie auf.</translation>
    </message>
</context>
<context>
    <name>ringbinder::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>ringbinder::NewClientDialog</name>
    <message>
        <source>&lt; B&amp;ack</source>
        <translation>&lt; &amp;Zurück</translation>
    </message>
    <message>
        <source>Ne&amp;xt &gt;</source>
        <translation>&amp;Weiter &gt;</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Neuer Mandant</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>This &amp;will be created</source>
        <translation>Das &amp;wird angelegt</translation>
    </message>
    <message>
        <source>This will be created</source>
        <translation>Das wird angelegt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Everything here can be changed later.</source>
        <translation>Alles hier kann später geändert werden.</translation>
    </message>
    <message>
        <source>&amp;One sentence for the certificate: which services, from which places, for whom.</source>
        <translation>&amp;Ein Satz für das Zertifikat: welche Leistungen, von welchen Orten, für wen.</translation>
    </message>
    <message>
        <source>E&amp;xamples; Enter or a double click takes one:</source>
        <translation>&amp;Beispiele; Eingabetaste oder Doppelklick übernimmt eines:</translation>
    </message>
    <message>
        <source>Contract logistics and customer portals at the sites Kiel and Lübeck.</source>
        <translation>Kontraktlogistik und Kundenportale an den Standorten Kiel und Lübeck.</translation>
    </message>
    <message>
        <source>Development, operation and support of the cloud service Example for customers in Europe, from the head office and from home.</source>
        <translation>Entwicklung, Betrieb und Support des Cloud-Dienstes Beispiel für Kunden in Europa, vom Hauptsitz und aus dem Homeoffice.</translation>
    </message>
    <message>
        <source>All business processes of the company at its only site, with the data centre run by a supplier as an interface.</source>
        <translation>Alle Geschäftsprozesse des Unternehmens an seinem einzigen Standort, mit dem von einem Lieferanten betriebenen Rechenzentrum als Schnittstelle.</translation>
    </message>
    <message>
        <source>&amp;Names of those who will own risks and do the work, one a line. A column of a spreadsheet can be pasted.</source>
        <translation>&amp;Namen der künftigen Risikoeigentümer und Ausführenden, einer je Zeile. Eine Tabellenspalte kann eingefügt werden.</translation>
    </message>
    <message>
        <source>Anna Weiss
Bob Ito</source>
        <translation>Anna Weiss
Bob Ito</translation>
    </message>
    <message>
        <source>Who is the client, and where does its file go?</source>
        <translation>Wer ist der Mandant, und wohin kommt seine Datei?</translation>
    </message>
    <message>
        <source>What is certified?</source>
        <translation>Was wird zertifiziert?</translation>
    </message>
    <message>
        <source>How are risks scored? (6.1.2)</source>
        <translation>Wie werden Risiken bewertet? (6.1.2)</translation>
    </message>
    <message>
        <source>Who takes part?</source>
        <translation>Wer ist beteiligt?</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>(name needed)</source>
        <translation>(Name fehlt)</translation>
    </message>
    <message>
        <source>Amounts in %1</source>
        <translation>Beträge in %1</translation>
    </message>
    <message>
        <source>Logo %1</source>
        <translation>Logo %1</translation>
    </message>
    <message>
        <source>Scope: not yet</source>
        <translation>Geltungsbereich: noch nicht</translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation>Geltungsbereich: %1</translation>
    </message>
    <message>
        <source>Risk method, draft</source>
        <translation>Risikomethode, Entwurf</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>%n Niveau</numerusform>
            <numerusform>%n Niveaus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control(s)</source>
        <translation>
            <numerusform>%n Maßnahme</numerusform>
            <numerusform>%n Maßnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) will be added.</source>
        <translation>
            <numerusform>%n Person wird hinzugefügt.</numerusform>
            <numerusform>%n Personen werden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody yet; people can be added at any time.</source>
        <translation>Noch niemand; Personen können jederzeit hinzugefügt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up this client?</source>
        <translation>Diesen Mandanten aufgeben?</translation>
    </message>
    <message>
        <source>What has been typed here is not kept.</source>
        <translation>Die Eingaben werden nicht behalten.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
</context>
<context>
    <name>ringbinder::NewClientPage</name>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Legal name, such as Nordlicht Logistik GmbH</source>
        <translation>Rechtlicher Name, etwa Nordlicht Logistik GmbH</translation>
    </message>
    <message>
        <source>&amp;Name (required):</source>
        <translation>&amp;Name (erforderlich):</translation>
    </message>
    <message>
        <source>&amp;Logo…</source>
        <translation>&amp;Logo…</translation>
    </message>
    <message>
        <source>Choose a logo: PNG, JPEG or SVG</source>
        <translation>Ein Logo wählen: PNG, JPEG oder SVG</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Logo entfernen</translation>
    </message>
    <message>
        <source>Logo:</source>
        <translation>Logo:</translation>
    </message>
    <message>
        <source>C&amp;urrency:</source>
        <translation>Wä&amp;hrung:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Choose the folder of the file</source>
        <translation>Den Ordner der Datei wählen</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>F&amp;ile name:</source>
        <translation>Da&amp;teiname:</translation>
    </message>
    <message>
        <source>Titles of controls and words of scales come in the language of the program; documents can be printed in any language offered.</source>
        <translation>Titel der Maßnahmen und Wörter der Skalen kommen in der Sprache des Programms; Dokumente können in jeder angebotenen Sprache gedruckt werden.</translation>
    </message>
    <message>
        <source>The name of the client is needed; everything else can wait.</source>
        <translation>Der Name des Mandanten wird benötigt; alles andere kann warten.</translation>
    </message>
    <message>
        <source>A currency has three capital letters, such as EUR.</source>
        <translation>Eine Währung hat drei Großbuchstaben, etwa EUR.</translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation>Die Datei braucht einen Namen.</translation>
    </message>
    <message>
        <source>A file name cannot hold a slash; choose the folder above.</source>
        <translation>Ein Dateiname darf keinen Schrägstrich enthalten; den Ordner oben wählen.</translation>
    </message>
    <message>
        <source>This folder does not exist; choose another one.</source>
        <translation>Diesen Ordner gibt es nicht; einen anderen wählen.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder; choose another one.</source>
        <translation>In diesen Ordner kann nichts geschrieben werden; einen anderen wählen.</translation>
    </message>
    <message>
        <source>A file of this name is there already; choose another name.</source>
        <translation>Eine Datei dieses Namens ist schon da; einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Folder of the file</source>
        <translation>Ordner der Datei</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Ein Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Not a picture of up to 2 MiB; PNG, JPEG and SVG are taken.</source>
        <translation>Kein Bild bis 2 MiB; möglich sind PNG, JPEG und SVG.</translation>
    </message>
    <message>
        <source>One file on this computer holds everything of this client.</source>
        <translation>Eine Datei auf diesem Computer enthält alles zu diesem Mandanten.</translation>
    </message>
</context>
<context>
    <name>ringbinder::NoMatch</name>
    <message>
        <source>No %1 match.</source>
        <translation>Keine Treffer: %1.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Create one with these values</source>
        <translation>Mit diesen Werten anlegen</translation>
    </message>
</context>
<context>
    <name>ringbinder::OverviewPage</name>
    <message>
        <source>Controls by status</source>
        <translation>Maßnahmen nach Status</translation>
    </message>
    <message>
        <source>Actions by status</source>
        <translation>Aktionen nach Status</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>No scope line yet: File &gt; Client profile.</source>
        <translation>Noch kein Satz zum Geltungsbereich: Datei &gt; Mandantenprofil.</translation>
    </message>
    <message>
        <source>Bring in your assets: paste them from a spreadsheet or add the first.</source>
        <translation>Die Werte erfassen: aus einer Tabelle einfügen oder den ersten hinzufügen.</translation>
    </message>
    <message>
        <source>Bring in your risks: import your register or add the first.</source>
        <translation>Die Risiken erfassen: das Verzeichnis importieren oder das erste hinzufügen.</translation>
    </message>
    <message numerus="yes">
        <source>Rate %n risk(s) that have no likelihood or impact yet.</source>
        <translation>
            <numerusform>%n Risiko ohne Eintrittswahrscheinlichkeit oder Auswirkung bewerten.</numerusform>
            <numerusform>%n Risiken ohne Eintrittswahrscheinlichkeit oder Auswirkung bewerten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name an owner for %n risk(s).</source>
        <translation>
            <numerusform>Für %n Risiko einen Eigentümer benennen.</numerusform>
            <numerusform>Für %n Risiken einen Eigentümer benennen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose a treatment for %n risk(s) above the criterion.</source>
        <translation>
            <numerusform>Für %n Risiko über dem Kriterium eine Behandlung wählen.</numerusform>
            <numerusform>Für %n Risiken über dem Kriterium eine Behandlung wählen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide on %n control(s) in the Statement of Applicability.</source>
        <translation>
            <numerusform>Über %n Maßnahme in der Erklärung zur Anwendbarkeit entscheiden.</numerusform>
            <numerusform>Über %n Maßnahmen in der Erklärung zur Anwendbarkeit entscheiden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give a reason for %n decision(s) in the Statement of Applicability.</source>
        <translation>
            <numerusform>%n Entscheidung in der Erklärung zur Anwendbarkeit begründen.</numerusform>
            <numerusform>%n Entscheidungen in der Erklärung zur Anwendbarkeit begründen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Follow up %n overdue action(s).</source>
        <translation>
            <numerusform>%n überfällige Aktion nachverfolgen.</numerusform>
            <numerusform>%n überfällige Aktionen nachverfolgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits. Reports &gt; Reports and print makes the audit pack.</source>
        <translation>Nichts steht an. Berichte &gt; Berichte und Druck erstellt die Auditmappe.</translation>
    </message>
    <message>
        <source>open risks</source>
        <translation>offene Risiken</translation>
    </message>
    <message>
        <source>above the criterion</source>
        <translation>über dem Kriterium</translation>
    </message>
    <message>
        <source>overdue actions</source>
        <translation>überfällige Aktionen</translation>
    </message>
    <message>
        <source>open nonconformities</source>
        <translation>offene Nichtkonformitäten</translation>
    </message>
    <message>
        <source>expired evidence</source>
        <translation>abgelaufene Nachweise</translation>
    </message>
    <message>
        <source>assets without owner</source>
        <translation>Werte ohne Eigentümer</translation>
    </message>
</context>
<context>
    <name>ringbinder::PageStrip</name>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>ringbinder::Pages</name>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Umsetzen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Handeln</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
</context>
<context>
    <name>ringbinder::ProfilePage</name>
    <message>
        <source>Choose a &amp;logo…</source>
        <translation>&amp;Logo wählen…</translation>
    </message>
    <message>
        <source>&amp;Remove the logo</source>
        <translation>Logo &amp;entfernen</translation>
    </message>
    <message>
        <source>no logo yet</source>
        <translation>noch kein Logo</translation>
    </message>
    <message>
        <source>Logo of the client</source>
        <translation>Logo des Mandanten</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Ein Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>A logo is a PNG, JPEG or SVG file of at most 2 MB.</source>
        <translation>Ein Logo ist eine PNG-, JPEG- oder SVG-Datei von höchstens 2 MB.</translation>
    </message>
    <message>
        <source>Logo removed.</source>
        <translation>Logo entfernt.</translation>
    </message>
</context>
<context>
    <name>ringbinder::QuickLook</name>
    <message>
        <source>Content of the file</source>
        <translation>Inhalt der Datei</translation>
    </message>
    <message>
        <source>%1 - quick look</source>
        <translation>%1 - Schnellansicht</translation>
    </message>
    <message>
        <source>%1 is neither a picture, a PDF nor text. Save it to open it with another program.</source>
        <translation>%1 ist weder Bild noch PDF noch Text. Speichern, um die Datei mit einem anderen Programm zu öffnen.</translation>
    </message>
</context>
<context>
    <name>ringbinder::RecordForm</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (erforderlich)</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>ringbinder::RecordPane</name>
    <message>
        <source>Select a record to see its details, links, evidence and history.</source>
        <translation>Einen Datensatz auswählen, um Einzelheiten, Verknüpfungen, Nachweise und Verlauf zu sehen.</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>Teile des Datensatzes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Add &amp;evidence…</source>
        <translation>Nach&amp;weis hinzufügen…</translation>
    </message>
    <message>
        <source>Insert a &amp;link…</source>
        <translation>&amp;Verknüpfung einfügen…</translation>
    </message>
</context>
<context>
    <name>ringbinder::ReferenceFieldEditor</name>
    <message>
        <source>Open the record of %1</source>
        <translation>Den Datensatz von %1 öffnen</translation>
    </message>
</context>
<context>
    <name>ringbinder::ReferencesFieldEditor</name>
    <message>
        <source>add by code or name</source>
        <translation>mit Kennung oder Name hinzufügen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Take %1 off</source>
        <translation>Verknüpfung mit %1 lösen</translation>
    </message>
</context>
<context>
    <name>ringbinder::RegisterDelegate</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
</context>
<context>
    <name>ringbinder::RegisterPage</name>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Gruppieren nach</translation>
    </message>
    <message>
        <source>(no groups)</source>
        <translation>(keine Gruppen)</translation>
    </message>
    <message>
        <source>&amp;Collapse all</source>
        <translation>Alle &amp;zuklappen</translation>
    </message>
    <message>
        <source>&amp;Expand all</source>
        <translation>Alle auf&amp;klappen</translation>
    </message>
    <message>
        <source>&amp;Save this view as…</source>
        <translation>Diese Ansicht &amp;speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Update this view</source>
        <translation>Diese Ansicht &amp;aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Remove this view</source>
        <translation>Diese Ansicht &amp;entfernen</translation>
    </message>
    <message>
        <source>View removed.</source>
        <translation>Ansicht entfernt.</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>Name der Ansicht:</translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>&amp;Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>A&amp;bsteigend sortieren</translation>
    </message>
    <message>
        <source>Choose &amp;values…</source>
        <translation>&amp;Werte wählen…</translation>
    </message>
    <message>
        <source>C&amp;lear this filter</source>
        <translation>Diesen Filter &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Group by this column</source>
        <translation>Nach dieser Spalte &amp;gruppieren</translation>
    </message>
    <message>
        <source>&amp;Freeze up to here</source>
        <translation>Bis hier &amp;fixieren</translation>
    </message>
    <message>
        <source>&amp;Hide this column</source>
        <translation>Diese Spalte aus&amp;blenden</translation>
    </message>
    <message>
        <source>Fit this column</source>
        <translation>Diese Spalte anpassen</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Spalten…</translation>
    </message>
    <message>
        <source>Fit to &amp;window</source>
        <translation>An &amp;Fenster anpassen</translation>
    </message>
    <message>
        <source>Fit to c&amp;ontents</source>
        <translation>An &amp;Inhalt anpassen</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Show &amp;only &quot;%1&quot;</source>
        <translation>N&amp;ur „%1“ zeigen</translation>
    </message>
    <message>
        <source>H&amp;ide &quot;%1&quot;</source>
        <translation>„%1“ aus&amp;blenden</translation>
    </message>
    <message>
        <source>Open the r&amp;ecord</source>
        <translation>&amp;Datensatz öffnen</translation>
    </message>
    <message>
        <source>&amp;Go to %1</source>
        <translation>&amp;Gehe zu %1</translation>
    </message>
    <message>
        <source>Discard what is not acce&amp;pted</source>
        <translation>&amp;Nicht Angenommenes verwerfen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>Einfügen…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Which columns, order and filter</source>
        <translation>Welche Spalten, Reihenfolge und Filter</translation>
    </message>
    <message>
        <source>New row (%1)</source>
        <translation>Neue Zeile (%1)</translation>
    </message>
    <message>
        <source>Paste a table and choose what its columns mean (%1)</source>
        <translation>Eine Tabelle einfügen und wählen, was ihre Spalten bedeuten (%1)</translation>
    </message>
    <message>
        <source>&amp;Find in the table…</source>
        <translation>I&amp;n der Tabelle suchen…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Weitersu&amp;chen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Vorheriges suchen</translation>
    </message>
    <message>
        <source>R&amp;eplace in the table…</source>
        <translation>In der Tabelle &amp;ersetzen…</translation>
    </message>
    <message>
        <source>Fi&amp;lter row</source>
        <translation>&amp;Filterzeile</translation>
    </message>
    <message>
        <source>&amp;Bulk edit…</source>
        <translation>&amp;Massenbearbeitung…</translation>
    </message>
    <message>
        <source>Filter and sort &amp;again</source>
        <translation>Erneut filtern und s&amp;ortieren</translation>
    </message>
    <message>
        <source>View: %1 (changed)</source>
        <translation>Ansicht: %1 (geändert)</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Nur diese zeigen</translation>
    </message>
    <message>
        <source>Select the rows to edit first.</source>
        <translation>Zuerst die zu bearbeitenden Zeilen auswählen.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n row(s)</source>
        <translation>
            <numerusform>%n Zeile hinzufügen</numerusform>
            <numerusform>%n Zeilen hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only into the %n row(s) there are</source>
        <translation>
            <numerusform>Nur in die %n vorhandene Zeile</numerusform>
            <numerusform>Nur in die %n vorhandenen Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Map columns…</source>
        <translation>Spalten zuordnen…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) do not fit into the table.</source>
        <translation>
            <numerusform>%n Zeile passt nicht in die Tabelle.</numerusform>
            <numerusform>%n Zeilen passen nicht in die Tabelle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::RegisterTableModel</name>
    <message>
        <source>This file is open read-only.</source>
        <translation>Diese Datei ist schreibgeschützt geöffnet.</translation>
    </message>
    <message>
        <source>This is the heading of a group.</source>
        <translation>Das ist die Überschrift einer Gruppe.</translation>
    </message>
    <message>
        <source>The ID is given by the program and never changes.</source>
        <translation>Die Kennung vergibt das Programm; sie ändert sich nie.</translation>
    </message>
    <message>
        <source>The ID of a record never changes.</source>
        <translation>Die Kennung eines Datensatzes ändert sich nie.</translation>
    </message>
    <message>
        <source>%1 follows from other fields and cannot be typed.</source>
        <translation>%1 folgt aus anderen Feldern; keine Eingabe möglich.</translation>
    </message>
    <message>
        <source>%1 is set by the program.</source>
        <translation>%1 wird vom Programm gesetzt.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>— none —</source>
        <translation>— keine —</translation>
    </message>
    <message>
        <source>+ type to add</source>
        <translation>+ tippen zum Hinzufügen</translation>
    </message>
    <message>
        <source>%1 is needed to keep this row</source>
        <translation>%1 wird benötigt, um diese Zeile zu behalten</translation>
    </message>
    <message numerus="yes">
        <source>Group %1, %n record(s)</source>
        <translation>
            <numerusform>Gruppe %1, %n Datensatz</numerusform>
            <numerusform>Gruppe %1, %n Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, new row</source>
        <translation>%1, %2, neue Zeile</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1, %2, row %3 of %4</source>
        <translation>%1, %2, Zeile %3 von %4</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <translation>%1, absteigend sortiert</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <translation>%1, aufsteigend sortiert</translation>
    </message>
    <message>
        <source>%1, sort key %2</source>
        <translation>%1, Sortierschlüssel %2</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Kennung</translation>
    </message>
</context>
<context>
    <name>ringbinder::ReplacePreview</name>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>These cells will change. Untick what should stay as it is.</source>
        <translation>Diese Zellen werden sich ändern. Abwählen, was bleiben soll.</translation>
    </message>
    <message>
        <source>Changes; tick with Space</source>
        <translation>Änderungen; mit Leertaste an- und abwählen</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message numerus="yes">
        <source>Replace in %n cell(s)</source>
        <translation>
            <numerusform>In %n Zelle ersetzen</numerusform>
            <numerusform>In %n Zellen ersetzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::ReportPreview</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Vorschau der Seiten</translation>
    </message>
</context>
<context>
    <name>ringbinder::ReportsPage</name>
    <message numerus="yes">
        <source>Printed as a draft: %n blocker(s) are open, see the findings near the end.</source>
        <translation>
            <numerusform>Als Entwurf gedruckt: %n Blocker ist offen, siehe die Befunde gegen Ende.</numerusform>
            <numerusform>Als Entwurf gedruckt: %n Blocker sind offen, siehe die Befunde gegen Ende.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Changes since</source>
        <translation>Än&amp;derungen seither</translation>
    </message>
    <message>
        <source>S&amp;hort form for customers</source>
        <translation>&amp;Kurzform für Kunden</translation>
    </message>
    <message>
        <source>With counts by &amp;attribute</source>
        <translation>Mit Anzahlen je A&amp;ttribut</translation>
    </message>
    <message>
        <source>Shades of &amp;grey</source>
        <translation>&amp;Graustufen</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Save P&amp;DF…</source>
        <translation>P&amp;DF speichern…</translation>
    </message>
    <message>
        <source>Packs and registers to print</source>
        <translation>Zu druckende Mappen und Verzeichnisse</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Mappen</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Verzeichnisse</translation>
    </message>
    <message>
        <source>The register with the columns shown by default.</source>
        <translation>Das Verzeichnis mit den üblicherweise gezeigten Spalten.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n Seite an den Drucker gesendet</numerusform>
            <numerusform>%n Seiten an den Drucker gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Wie erfasst</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Änderungen seither</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>Stat&amp;us</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Page shown</source>
        <translation>Gezeigte Seite</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Vergrößerung</translation>
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
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>As wide as there is room</source>
        <translation>So breit, wie Platz ist</translation>
    </message>
</context>
<context>
    <name>ringbinder::RiskPage</name>
    <message>
        <source>Heat &amp;map</source>
        <translation>Risiko&amp;matrix</translation>
    </message>
    <message>
        <source>Show the risk matrix under the table</source>
        <translation>Die Risikomatrix unter der Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>ringbinder::ScoringPage</name>
    <message>
        <source>&amp;3 x 3, quick</source>
        <translation>&amp;3 x 3, schnell</translation>
    </message>
    <message>
        <source>&amp;4 x 4, no middle to hide in</source>
        <translation>&amp;4 x 4, keine Mitte zum Verstecken</translation>
    </message>
    <message>
        <source>&amp;5 x 5, most common</source>
        <translation>&amp;5 x 5, am gebräuchlichsten</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Eintrittswahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Levels by score</source>
        <translation>Niveaus nach Risikozahl</translation>
    </message>
    <message>
        <source>%1  %2: %3 to %4</source>
        <translation>%1  %2: %3 bis %4</translation>
    </message>
</context>
<context>
    <name>ringbinder::SettingsDialog</name>
    <message>
        <source>&amp;Reset this page</source>
        <translation>Diese Seite zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>No setting has this in its name.</source>
        <translation>Keine Einstellung trägt das im Namen.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>You in this file</source>
        <translation>Identität in dieser Datei</translation>
    </message>
    <message>
        <source>&amp;Open the clients of last time</source>
        <translation>Mandanten vom letzten &amp;Mal öffnen</translation>
    </message>
    <message>
        <source>At the start:</source>
        <translation>Beim Start:</translation>
    </message>
    <message>
        <source>Re&amp;member recent clients</source>
        <translation>Zuletzt &amp;verwendete Mandanten merken</translation>
    </message>
    <message>
        <source>Recent clients:</source>
        <translation>Zuletzt verwendet:</translation>
    </message>
    <message>
        <source>Their names and places are kept for you alone on this computer. Turned off, they are forgotten at once.</source>
        <translation>Namen und Orte werden nur für das eigene Benutzerkonto auf diesem Computer aufbewahrt. Nach dem Ausschalten sind sie sofort vergessen.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>Of menus and messages, from the next start on. The language of a document is chosen when it is printed.</source>
        <translation>Der Menüs und Meldungen, ab dem nächsten Start. Die Sprache eines Dokuments wird beim Drucken gewählt.</translation>
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
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>&amp;Size of text:</source>
        <translation>Text&amp;größe:</translation>
    </message>
    <message>
        <source>Both change at once, in every window.</source>
        <translation>Beides ändert sich sofort, in jedem Fenster.</translation>
    </message>
    <message>
        <source>Who you are in this file</source>
        <translation>Wer in dieser Datei arbeitet</translation>
    </message>
    <message>
        <source>&amp;I am:</source>
        <translation>&amp;Ich bin:</translation>
    </message>
    <message>
        <source>The name is written beside each change you make to %1. It is what you say it is: nothing checks it.</source>
        <translation>Der Name steht neben jeder eigenen Änderung an %1. Er gilt wie angegeben: nichts prüft ihn.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Forget %n client(s) now</source>
        <translation>
            <numerusform>%n Mandanten jetzt &amp;vergessen</numerusform>
            <numerusform>%n Mandanten jetzt &amp;vergessen</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept with the record of this person.</source>
        <translation>Beim Datensatz dieser Person aufbewahrt.</translation>
    </message>
    <message>
        <source>A free name. Choose a person of this file to keep it with their record.</source>
        <translation>Ein freier Name. Eine Person dieser Datei wählen, um ihn bei ihrem Datensatz aufzubewahren.</translation>
    </message>
</context>
<context>
    <name>ringbinder::ShortcutsDialog</name>
    <message>
        <source>Edit the cell</source>
        <translation>Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Keep and go down</source>
        <translation>Übernehmen und nach unten</translation>
    </message>
    <message>
        <source>Keep and go right</source>
        <translation>Übernehmen und nach rechts</translation>
    </message>
    <message>
        <source>Give up what was typed in the cell</source>
        <translation>Eingabe in der Zelle verwerfen</translation>
    </message>
    <message>
        <source>New line in a cell</source>
        <translation>Neue Zeile in einer Zelle</translation>
    </message>
    <message>
        <source>Open the list, or the filter of a column</source>
        <translation>Die Liste oder den Filter einer Spalte öffnen</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Neuer Datensatz</translation>
    </message>
    <message>
        <source>Duplicate the record</source>
        <translation>Datensatz duplizieren</translation>
    </message>
    <message>
        <source>Remove the records selected</source>
        <translation>Ausgewählte Datensätze entfernen</translation>
    </message>
    <message>
        <source>Clear the cells selected</source>
        <translation>Ausgewählte Zellen leeren</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Fill to the right</source>
        <translation>Nach rechts ausfüllen</translation>
    </message>
    <message>
        <source>Fill the selection</source>
        <translation>Auswahl ausfüllen</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>Heutiges Datum</translation>
    </message>
    <message>
        <source>Select the column</source>
        <translation>Spalte markieren</translation>
    </message>
    <message>
        <source>Select the row</source>
        <translation>Zeile markieren</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Mit Überschriften kopieren</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>search</source>
        <translation>suchen</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Tastenkürzel durchsuchen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>ringbinder::StartWindow</name>
    <message>
        <source>Ringbinder</source>
        <translation>Ringbinder</translation>
    </message>
    <message>
        <source>Your information security management system: one file for each client.</source>
        <translation>Das Informationssicherheits-Managementsystem: eine Datei je Mandant.</translation>
    </message>
    <message>
        <source>Open the &amp;sample company</source>
        <translation>&amp;Beispielunternehmen öffnen</translation>
    </message>
    <message>
        <source>Look around in a complete client. It opens as an untitled copy.</source>
        <translation>Einen vollständigen Mandanten ansehen. Er öffnet sich als unbenannte Kopie.</translation>
    </message>
    <message>
        <source>Start from my s&amp;preadsheets…</source>
        <translation>Mit eigenen &amp;Tabellen beginnen…</translation>
    </message>
    <message>
        <source>Bring in your risk register, Statement of Applicability or asset list.</source>
        <translation>Risikoverzeichnis, Erklärung zur Anwendbarkeit oder Werteliste übernehmen.</translation>
    </message>
    <message>
        <source>&amp;New client…</source>
        <translation>&amp;Neuer Mandant…</translation>
    </message>
    <message>
        <source>Name, scope and scales; the 93 controls are there at once.</source>
        <translation>Name, Geltungsbereich und Skalen; die 93 Maßnahmen sind sofort da.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Datei &amp;öffnen…</translation>
    </message>
    <message>
        <source>A client file (.isms) on this computer or on a stick.</source>
        <translation>Eine Mandantendatei (.isms) auf diesem Computer oder einem Stick.</translation>
    </message>
    <message>
        <source>&amp;Recent clients</source>
        <translation>&amp;Zuletzt verwendete Mandanten</translation>
    </message>
    <message>
        <source>Everything stays on this computer. The program never uses the network.</source>
        <translation>Alles bleibt auf diesem Computer. Das Programm nutzt nie das Netz.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Wirkt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>Die Sprache wechselt mit dem nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
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
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Recent clients</source>
        <translation>Zuletzt verwendete Mandanten</translation>
    </message>
    <message>
        <source>&amp;Pin or unpin</source>
        <translation>An&amp;heften oder lösen</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>Aus dieser Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>(not there any more)</source>
        <translation>(nicht mehr vorhanden)</translation>
    </message>
    <message>
        <source>Clients you open will be listed here.</source>
        <translation>Geöffnete Mandanten erscheinen hier.</translation>
    </message>
    <message>
        <source>Open a client file</source>
        <translation>Mandantendatei öffnen</translation>
    </message>
    <message>
        <source>Client files (*.isms)</source>
        <translation>Mandantendateien (*.isms)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose your spreadsheets</source>
        <translation>Tabellen wählen</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.csv *.tsv *.txt)</source>
        <translation>Tabellen (*.xlsx *.csv *.tsv *.txt)</translation>
    </message>
</context>
<context>
    <name>ringbinder::TableCommands</name>
    <message numerus="yes">
        <source>%n cell(s) copied.</source>
        <translation>
            <numerusform>%n Zelle kopiert.</numerusform>
            <numerusform>%n Zellen kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) set by the program were left as they are.</source>
        <translation>
            <numerusform>%n vom Programm gesetzte Spalte blieb unverändert.</numerusform>
            <numerusform>%n vom Programm gesetzte Spalten blieben unverändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New row</source>
        <translation>&amp;Neue Zeile</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Remove rows</source>
        <translation>Zeilen &amp;entfernen</translation>
    </message>
    <message>
        <source>C&amp;lear cells</source>
        <translation>Zellen &amp;leeren</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Aus&amp;schneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>Mit &amp;Überschriften kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>E&amp;infügen</translation>
    </message>
    <message>
        <source>Paste with &amp;mapping…</source>
        <translation>Mit &amp;Zuordnung einfügen…</translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>Nach &amp;unten ausfüllen</translation>
    </message>
    <message>
        <source>Fill &amp;right</source>
        <translation>Nach rec&amp;hts ausfüllen</translation>
    </message>
    <message>
        <source>Fill &amp;selection</source>
        <translation>&amp;Auswahl ausfüllen</translation>
    </message>
    <message>
        <source>Today&apos;s d&amp;ate</source>
        <translation>Heutiges &amp;Datum</translation>
    </message>
    <message>
        <source>Select &amp;column</source>
        <translation>Spal&amp;te markieren</translation>
    </message>
    <message>
        <source>Select r&amp;ow</source>
        <translation>Zeile &amp;markieren</translation>
    </message>
    <message>
        <source>Open l&amp;ist</source>
        <translation>Liste ö&amp;ffnen</translation>
    </message>
    <message>
        <source>This file is open read-only.</source>
        <translation>Diese Datei ist schreibgeschützt geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) need attention.</source>
        <translation>
            <numerusform>%n Zelle braucht Aufmerksamkeit.</numerusform>
            <numerusform>%n Zellen brauchen Aufmerksamkeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The IDs here are given by you: add a new row and type its ID.</source>
        <translation>Die Kennungen werden hier von Hand vergeben: eine neue Zeile hinzufügen und ihre Kennung eingeben.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message numerus="yes">
        <source>%1 removed, with %n link(s).</source>
        <translation>
            <numerusform>%1 entfernt, mit %n Verknüpfung.</numerusform>
            <numerusform>%1 entfernt, mit %n Verknüpfungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <translation>%1 entfernt.</translation>
    </message>
    <message>
        <source>Today&apos;s date goes into cells that hold a date.</source>
        <translation>Das heutige Datum kommt nur in Zellen, die ein Datum enthalten.</translation>
    </message>
</context>
<context>
    <name>ringbinder::TableFooter</name>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter löschen</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 angezeigt</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>anywhere: %1</source>
        <translation>überall: %1</translation>
    </message>
    <message>
        <source>Sum %1 · Avg %2 · Min %3 · Max %4</source>
        <translation>Summe %1 · Mittel %2 · Min %3 · Max %4</translation>
    </message>
    <message>
        <source>%1 · filter: %2</source>
        <translation>%1 · Filter: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) need attention</source>
        <translation>
            <numerusform>%n Zelle braucht Aufmerksamkeit</numerusform>
            <numerusform>%n Zellen brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) selected</source>
        <translation>
            <numerusform>%n Zeile ausgewählt</numerusform>
            <numerusform>%n Zeilen ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) selected</source>
        <translation>
            <numerusform>%n Zelle ausgewählt</numerusform>
            <numerusform>%n Zellen ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::TextCellEditor</name>
    <message>
        <source>Drag to resize</source>
        <translation>Ziehen, um die Größe zu ändern</translation>
    </message>
</context>
<context>
    <name>ringbinder::TickCellEditor</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Tick with Space</source>
        <translation>Mit Leertaste an- und abwählen</translation>
    </message>
</context>
<context>
    <name>ringbinder::Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ringbinder::ValueList</name>
    <message>
        <source>Values of %1</source>
        <translation>Werte von %1</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Absteigend sortieren</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Diese zeigen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in the values</source>
        <translation>In den Werten suchen</translation>
    </message>
    <message>
        <source>Values; tick with Space</source>
        <translation>Werte; mit Leertaste an- und abwählen</translation>
    </message>
    <message>
        <source>(all)</source>
        <translation>(alle)</translation>
    </message>
    <message>
        <source>(all found)</source>
        <translation>(alle gefundenen)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
</context>
<context>
    <name>ringbinder::VersionsDialog</name>
    <message>
        <source>&amp;Open read-only</source>
        <translation>&amp;Schreibgeschützt öffnen</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Versions of %1</source>
        <translation>Versionen von %1</translation>
    </message>
    <message>
        <source>&amp;Restore points and backups on this computer</source>
        <translation>Wiederherstellungs&amp;punkte und Sicherungen auf diesem Computer</translation>
    </message>
    <message>
        <source>Restore points and backups</source>
        <translation>Wiederherstellungspunkte und Sicherungen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Änderungen seither</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Changes since the version chosen</source>
        <translation>Änderungen seit der gewählten Version</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Restore point</source>
        <translation>Wiederherstellungspunkt</translation>
    </message>
    <message>
        <source>Restore point %1</source>
        <translation>Wiederherstellungspunkt %1</translation>
    </message>
    <message>
        <source>Before the file was upgraded</source>
        <translation>Vor dem Anheben der Datei</translation>
    </message>
    <message>
        <source>Before an earlier version was restored</source>
        <translation>Vor der Wiederherstellung einer früheren Version</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>other changes</source>
        <translation>andere Änderungen</translation>
    </message>
    <message>
        <source>&amp;Changes since</source>
        <translation>Än&amp;derungen seither</translation>
    </message>
    <message>
        <source>No version is kept yet. Save (Ctrl+S) makes a restore point; a backup is made by itself on each day with changes.</source>
        <translation>Noch ist keine Version aufbewahrt. Speichern (Strg+S) legt einen Wiederherstellungspunkt an; an jedem Tag mit Änderungen entsteht von selbst eine Sicherung.</translation>
    </message>
    <message>
        <source>&amp;Changes since: it holds changes that this file has not.</source>
        <translation>Än&amp;derungen seither: sie enthält Änderungen, die diese Datei nicht hat.</translation>
    </message>
    <message>
        <source>&amp;Changes since: none, it is as the file is now.</source>
        <translation>Än&amp;derungen seither: keine, sie entspricht der jetzigen Datei.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Changes since: restoring takes %n back.</source>
        <translation>
            <numerusform>Än&amp;derungen seither: Wiederherstellen nimmt %n zurück.</numerusform>
            <numerusform>Än&amp;derungen seither: Wiederherstellen nimmt %n zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier one(s)</source>
        <translation>
            <numerusform>und %n frühere</numerusform>
            <numerusform>und %n frühere</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring keeps the present state as a version first, so there is a way back. The window closes and opens again.</source>
        <translation>Beim Wiederherstellen wird zuerst der jetzige Stand als Version aufbewahrt, so gibt es einen Weg zurück. Das Fenster schließt sich und öffnet sich wieder.</translation>
    </message>
    <message>
        <source>The file is open read-only, so nothing can be restored.</source>
        <translation>Die Datei ist schreibgeschützt geöffnet, daher kann nichts wiederhergestellt werden.</translation>
    </message>
</context>
<context>
    <name>risk</name>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>What it concerns</source>
        <translation>Was es betrifft</translation>
    </message>
    <message>
        <source>Before any control</source>
        <translation>Vor jeder Maßnahme</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Residual risk</source>
        <translation>Restrisiko</translation>
    </message>
    <message>
        <source>Evidence and notes</source>
        <translation>Nachweise und Notizen</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>What could harm the information in scope, how likely and how bad it would be, and what is done about it.</source>
        <translation>Was den Informationen im Geltungsbereich schaden könnte, wie wahrscheinlich und wie schlimm es wäre, und was dagegen getan wird.</translation>
    </message>
    <message>
        <source>The auditor expects a named owner, ratings with reasons that somebody else would repeat, and no risk above the acceptance criterion without treatment.</source>
        <translation>Im Audit werden ein benannter Eigentümer, begründete und wiederholbare Bewertungen und kein unbehandeltes Risiko über dem Akzeptanzkriterium erwartet.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Event and what it hits, for example &quot;Theft of a laptop with client data&quot;.</source>
        <translation>Ereignis und was es trifft, zum Beispiel „Diebstahl eines Laptops mit Kundendaten“.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Cause, event and consequence, so that somebody else would come to the same rating.</source>
        <translation>Ursache, Ereignis und Folge, so dass jemand anderes zur gleichen Bewertung käme.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>The area in which the cause lies.</source>
        <translation>Das Gebiet, in dem die Ursache liegt.</translation>
    </message>
    <message>
        <source>Risk owner</source>
        <translation>Risikoeigentümer</translation>
    </message>
    <message>
        <source>The person with the authority to accept it, not a department.</source>
        <translation>Die Person mit der Befugnis, es zu akzeptieren, keine Abteilung.</translation>
    </message>
    <message>
        <source>Owns risks</source>
        <translation>Ist Risikoeigentümer von</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>How it came to light.</source>
        <translation>Wie es ans Licht kam.</translation>
    </message>
    <message>
        <source>Law or contract</source>
        <translation>Gesetz oder Vertrag</translation>
    </message>
    <message>
        <source>Yes where a law or contract forbids simply accepting it.</source>
        <translation>Ja, wenn ein Gesetz oder Vertrag verbietet, es einfach zu akzeptieren.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Open until it is treated or accepted.</source>
        <translation>Offen, bis es behandelt oder akzeptiert ist.</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>The assets that would be harmed.</source>
        <translation>Die Werte, die Schaden nähmen.</translation>
    </message>
    <message>
        <source>Is concerned by risks</source>
        <translation>Ist von Risiken betroffen</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Bedrohungen</translation>
    </message>
    <message>
        <source>What happens.</source>
        <translation>Was geschieht.</translation>
    </message>
    <message>
        <source>Appears in risks</source>
        <translation>Kommt in Risiken vor</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Schwachstellen</translation>
    </message>
    <message>
        <source>The weakness that lets it happen.</source>
        <translation>Die Schwäche, die es zulässt.</translation>
    </message>
    <message>
        <source>Affects</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Which of confidentiality, integrity and availability would be lost.</source>
        <translation>Was verloren ginge: Vertraulichkeit, Integrität oder Verfügbarkeit.</translation>
    </message>
    <message>
        <source>Inherent likelihood</source>
        <translation>Inhärente Eintrittswahrscheinlichkeit</translation>
    </message>
    <message>
        <source>How often it would happen if nothing were done about it.</source>
        <translation>Wie oft es geschähe, wenn nichts dagegen getan würde.</translation>
    </message>
    <message>
        <source>L inh.</source>
        <translation>W inh.</translation>
    </message>
    <message>
        <source>Inherent impact</source>
        <translation>Inhärente Auswirkung</translation>
    </message>
    <message>
        <source>How bad it would be if nothing were done about it.</source>
        <translation>Wie schlimm es wäre, wenn nichts dagegen getan würde.</translation>
    </message>
    <message>
        <source>I inh.</source>
        <translation>A inh.</translation>
    </message>
    <message>
        <source>Inherent score</source>
        <translation>Inhärente Risikozahl</translation>
    </message>
    <message>
        <source>Follows from likelihood and impact by the method.</source>
        <translation>Folgt nach der Methode aus Eintrittswahrscheinlichkeit und Auswirkung.</translation>
    </message>
    <message>
        <source>Inherent level</source>
        <translation>Inhärentes Niveau</translation>
    </message>
    <message>
        <source>Follows from the score by the method.</source>
        <translation>Folgt nach der Methode aus der Risikozahl.</translation>
    </message>
    <message>
        <source>Existing controls</source>
        <translation>Vorhandene Maßnahmen</translation>
    </message>
    <message>
        <source>What already works against it, and how well.</source>
        <translation>Was schon dagegen wirkt, und wie gut.</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Eintrittswahrscheinlichkeit</translation>
    </message>
    <message>
        <source>How often it is to be expected with today&apos;s controls.</source>
        <translation>Wie oft es mit den heutigen Maßnahmen zu erwarten ist.</translation>
    </message>
    <message>
        <source>L</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Reason for the likelihood</source>
        <translation>Begründung der Eintrittswahrscheinlichkeit</translation>
    </message>
    <message>
        <source>What the rating rests on, for example &quot;two cases in the last three years&quot;.</source>
        <translation>Worauf die Bewertung beruht, zum Beispiel „zwei Fälle in den letzten drei Jahren“.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>How bad it would be today; the highest of the dimensions.</source>
        <translation>Wie schlimm es heute wäre; der höchste Wert der Dimensionen.</translation>
    </message>
    <message>
        <source>I</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Reason for the impact</source>
        <translation>Begründung der Auswirkung</translation>
    </message>
    <message>
        <source>What the rating rests on, for example &quot;one day without dispatch costs 40,000 EUR&quot;.</source>
        <translation>Worauf die Bewertung beruht, zum Beispiel „ein Tag ohne Versand kostet 40.000 EUR“.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Risikozahl</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Within the criterion</source>
        <translation>Innerhalb des Kriteriums</translation>
    </message>
    <message>
        <source>Whether the level lies within the acceptance criterion of the method.</source>
        <translation>Ob das Niveau innerhalb des Akzeptanzkriteriums der Methode liegt.</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Beurteilt am</translation>
    </message>
    <message>
        <source>Day of the rating.</source>
        <translation>Tag der Bewertung.</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Überprüfung</translation>
    </message>
    <message>
        <source>Day on which the rating is to be looked at again.</source>
        <translation>Tag, an dem die Bewertung wieder anzusehen ist.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Whether it may stay as it is.</source>
        <translation>Ob es bleiben darf, wie es ist.</translation>
    </message>
    <message>
        <source>Modify, retain, avoid or share.</source>
        <translation>Modifizieren, beibehalten, vermeiden oder teilen.</translation>
    </message>
    <message>
        <source>Reason for the treatment</source>
        <translation>Begründung der Behandlung</translation>
    </message>
    <message>
        <source>Why this option, for example &quot;insurance is dearer than encryption&quot;.</source>
        <translation>Warum diese Option, zum Beispiel „Versicherung ist teurer als Verschlüsselung“.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>In which order risks are worked on.</source>
        <translation>In welcher Reihenfolge Risiken bearbeitet werden.</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>The necessary controls; they must be applicable in the Statement of Applicability.</source>
        <translation>Die notwendigen Maßnahmen; sie müssen in der Erklärung zur Anwendbarkeit anwendbar sein.</translation>
    </message>
    <message>
        <source>Treats risks</source>
        <translation>Behandelt Risiken</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>What is done, by whom and until when.</source>
        <translation>Was getan wird, von wem und bis wann.</translation>
    </message>
    <message>
        <source>Target likelihood</source>
        <translation>Angestrebte Eintrittswahrscheinlichkeit</translation>
    </message>
    <message>
        <source>What the treatment is meant to bring it to.</source>
        <translation>Worauf die Behandlung sie bringen soll.</translation>
    </message>
    <message>
        <source>L target</source>
        <translation>W Ziel</translation>
    </message>
    <message>
        <source>Target impact</source>
        <translation>Angestrebte Auswirkung</translation>
    </message>
    <message>
        <source>I target</source>
        <translation>A Ziel</translation>
    </message>
    <message>
        <source>Target score</source>
        <translation>Angestrebte Risikozahl</translation>
    </message>
    <message>
        <source>Target level</source>
        <translation>Angestrebtes Niveau</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>Geteilt mit</translation>
    </message>
    <message>
        <source>Insurer, supplier or partner who carries a part.</source>
        <translation>Versicherer, Lieferant oder Partner, der einen Teil trägt.</translation>
    </message>
    <message>
        <source>Contract or policy number</source>
        <translation>Vertrags- oder Policennummer</translation>
    </message>
    <message>
        <source>For example &quot;Cyber policy 2024-118&quot;.</source>
        <translation>Zum Beispiel „Cyberpolice 2024-118“.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Up to which amount or extent the other party stands in.</source>
        <translation>Bis zu welchem Betrag oder Umfang die andere Seite einsteht.</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Ausschlüsse</translation>
    </message>
    <message>
        <source>What the contract leaves with you.</source>
        <translation>Was nach dem Vertrag bei der Organisation bleibt.</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>Vertragsende</translation>
    </message>
    <message>
        <source>Last day on which the contract covers it.</source>
        <translation>Letzter Tag, an dem der Vertrag es abdeckt.</translation>
    </message>
    <message>
        <source>Residual likelihood</source>
        <translation>Verbleibende Eintrittswahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Rated again once the treatment is in place.</source>
        <translation>Neu bewertet, sobald die Behandlung greift.</translation>
    </message>
    <message>
        <source>L res.</source>
        <translation>W Rest</translation>
    </message>
    <message>
        <source>Residual impact</source>
        <translation>Verbleibende Auswirkung</translation>
    </message>
    <message>
        <source>I res.</source>
        <translation>A Rest</translation>
    </message>
    <message>
        <source>Residual score</source>
        <translation>Verbleibende Risikozahl</translation>
    </message>
    <message>
        <source>Residual level</source>
        <translation>Verbleibendes Niveau</translation>
    </message>
    <message>
        <source>Residual risk confirmed on</source>
        <translation>Restrisiko bestätigt am</translation>
    </message>
    <message>
        <source>Day of the new rating.</source>
        <translation>Tag der neuen Bewertung.</translation>
    </message>
    <message>
        <source>Residual risk confirmed by</source>
        <translation>Restrisiko bestätigt von</translation>
    </message>
    <message>
        <source>Who rated it again.</source>
        <translation>Wer es neu bewertet hat.</translation>
    </message>
    <message>
        <source>Confirmed residual risks</source>
        <translation>Hat Restrisiken bestätigt</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>What the rating and the treatment rest on.</source>
        <translation>Worauf Bewertung und Behandlung beruhen.</translation>
    </message>
    <message>
        <source>Is evidence of</source>
        <translation>Ist Nachweis für</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Anything worth knowing that has no field of its own.</source>
        <translation>Alles Wissenswerte, für das es kein eigenes Feld gibt.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>Physisch</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integrität</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Threat intelligence</source>
        <translation>Bedrohungsinformationen</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>Acceptable</source>
        <translation>Akzeptabel</translation>
    </message>
    <message>
        <source>Treat</source>
        <translation>Behandeln</translation>
    </message>
    <message>
        <source>Modify (reduce)</source>
        <translation>Modifizieren (mindern)</translation>
    </message>
    <message>
        <source>Retain (accept)</source>
        <translation>Beibehalten (akzeptieren)</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>Vermeiden</translation>
    </message>
    <message>
        <source>Share (transfer)</source>
        <translation>Teilen (übertragen)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>In treatment</source>
        <translation>In Behandlung</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Inherent risk</source>
        <translation>Inhärentes Risiko</translation>
    </message>
    <message>
        <source>Current risk</source>
        <translation>Aktuelles Risiko</translation>
    </message>
    <message>
        <source>Target risk</source>
        <translation>Zielrisiko</translation>
    </message>
</context>
<context>
    <name>risk_impact</name>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Impact by dimension</source>
        <translation>Auswirkung je Dimension</translation>
    </message>
    <message>
        <source>Impacts by dimension</source>
        <translation>Auswirkungen je Dimension</translation>
    </message>
    <message>
        <source>The impact of a risk in each dimension of the method; the overall impact is the highest of them.</source>
        <translation>Die Auswirkung eines Risikos in jeder Dimension der Methode; die Gesamtauswirkung ist die höchste davon.</translation>
    </message>
    <message>
        <source>The auditor expects the overall impact to follow from the dimensions.</source>
        <translation>Im Audit wird erwartet, dass die Gesamtauswirkung aus den Dimensionen folgt.</translation>
    </message>
    <message>
        <source>Inherent</source>
        <translation>Inhärent</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Names stage and dimension.</source>
        <translation>Nennt Stufe und Dimension.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>The risk that is rated.</source>
        <translation>Das bewertete Risiko.</translation>
    </message>
    <message>
        <source>Is rated by</source>
        <translation>Wird bewertet durch</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Which of the four ratings of the risk it belongs to.</source>
        <translation>Zu welcher der vier Bewertungen des Risikos sie gehört.</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Dimension of the method, for example &quot;financial&quot;.</source>
        <translation>Dimension der Methode, zum Beispiel „finanziell“.</translation>
    </message>
    <message>
        <source>The impact in this dimension alone.</source>
        <translation>Die Auswirkung allein in dieser Dimension.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What the rating rests on.</source>
        <translation>Worauf die Bewertung beruht.</translation>
    </message>
</context>
<context>
    <name>risk_method</name>
    <message>
        <source>&quot;%1&quot; has %2 entries; %3 to %4 are accepted.</source>
        <translation>„%1“ hat %2 Einträge; möglich sind %3 bis %4.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;; a word of 1 to %3 characters is needed.</source>
        <translation>„%1“ ist „%2“; nötig ist ein Wort von 1 bis %3 Zeichen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;, which stands there twice; each needs its own.</source>
        <translation>„%1“ ist „%2“, das dort zweimal steht; jedes braucht ein eigenes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;; small letters, digits and underscores are accepted, such as &quot;very_high&quot;.</source>
        <translation>„%1“ ist „%2“; möglich sind Kleinbuchstaben, Ziffern und Unterstriche, etwa „very_high“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 entries; one for each of the %3 impact levels is needed.</source>
        <translation>„%1“ hat %2 Einträge; nötig ist einer für jede der %3 Auswirkungsstufen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;; one or two letters are needed, because colour is never alone.</source>
        <translation>„%1“ ist „%2“; nötig sind ein oder zwei Buchstaben, denn Farbe steht nie allein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2; %3 to %4 is accepted.</source>
        <translation>„%1“ ist %2; möglich sind %3 bis %4.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the level &quot;%2&quot; is accepted more easily than the lower level &quot;%3&quot;; give it the same acceptance or a stricter one.</source>
        <translation>„%1“: das Niveau „%2“ wird leichter akzeptiert als das niedrigere Niveau „%3“; ihm die gleiche oder eine strengere Akzeptanz geben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;; accepted are %3.</source>
        <translation>„%1“ ist „%2“; möglich sind %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the level &quot;%2&quot; goes from %3 to %4; it must begin above %5 and not end before it begins.</source>
        <translation>„%1“: das Niveau „%2“ reicht von %3 bis %4; es muss über %5 beginnen und darf nicht vor seinem Anfang enden.</translation>
    </message>
    <message>
        <source>The score %1 stands in no level; the levels have to cover %2 to %3.</source>
        <translation>Die Risikozahl %1 liegt in keinem Niveau; die Niveaus müssen %2 bis %3 abdecken.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: no risk can reach the level &quot;%2&quot;; widen it or remove it.</source>
        <translation>„%1“: kein Risiko kann das Niveau „%2“ erreichen; erweitern oder entfernen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 characters; up to %3 are accepted.</source>
        <translation>„%1“ hat %2 Zeichen; möglich sind bis zu %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a part of a risk method; accepted are %2.</source>
        <translation>„%1“ ist kein Teil einer Risikomethode; möglich sind %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the risk method is %2; accepted: %3.</source>
        <translation>„%1“ der Risikomethode ist %2; möglich: %3.</translation>
    </message>
    <message>
        <source>This is not a risk method: a JSON object of at most 1 MiB is needed.</source>
        <translation>Das ist keine Risikomethode: nötig ist ein JSON-Objekt von höchstens 1 MiB.</translation>
    </message>
    <message>
        <source>The version needs a number of up to %1 characters.</source>
        <translation>Die Version braucht eine Nummer von bis zu %1 Zeichen.</translation>
    </message>
    <message>
        <source>The version %1 is on record already; a number is never used again.</source>
        <translation>Die Version %1 ist schon erfasst; eine Nummer wird nie erneut vergeben.</translation>
    </message>
    <message>
        <source>An approved method names the person who approved it.</source>
        <translation>Eine freigegebene Methode nennt die Person, die sie freigegeben hat.</translation>
    </message>
    <message>
        <source>An approved method names the day of its approval.</source>
        <translation>Eine freigegebene Methode nennt den Tag ihrer Freigabe.</translation>
    </message>
</context>
<context>
    <name>rtp</name>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Fingerprint of plan, of residual risk</source>
        <translation>Fingerabdruck von Plan, von Restrisiko</translation>
    </message>
    <message>
        <source>Risks of this owner</source>
        <translation>Risiken dieses Eigentümers</translation>
    </message>
    <message>
        <source>open, with a treatment</source>
        <translation>offen, mit einer Behandlung</translation>
    </message>
    <message>
        <source>Risk owner</source>
        <translation>Risikoeigentümer</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%1, version %2, snapshot %3</source>
        <translation>%1, Version %2, Stand %3</translation>
    </message>
    <message>
        <source>I approve the treatment plan for these risks.</source>
        <translation>Ich genehmige den Behandlungsplan für diese Risiken.</translation>
    </message>
    <message>
        <source>Treatment plan</source>
        <translation>Behandlungsplan</translation>
    </message>
    <message>
        <source>I accept the residual risks listed.</source>
        <translation>Ich akzeptiere die aufgeführten Restrisiken.</translation>
    </message>
    <message>
        <source>Residual risks</source>
        <translation>Restrisiken</translation>
    </message>
    <message>
        <source>One sheet for each risk owner. The two statements are apart: consent to the plan is not yet acceptance of what remains. A sign-off becomes void when a field changes that its fingerprint covers.</source>
        <translation>Ein Blatt je Risikoeigentümer. Die beiden Erklärungen sind getrennt: die Zustimmung zum Plan ist noch keine Akzeptanz dessen, was bleibt. Eine Zustimmung wird ungültig, wenn sich ein Feld ändert, das ihr Fingerabdruck abdeckt.</translation>
    </message>
    <message>
        <source>Nobody can sign for these risks, they have no owner: %1.</source>
        <translation>Für diese Risiken kann niemand unterzeichnen, sie haben keinen Eigentümer: %1.</translation>
    </message>
    <message>
        <source>No risk in treatment has an owner.</source>
        <translation>Kein Risiko in Behandlung hat einen Eigentümer.</translation>
    </message>
    <message>
        <source>Risk treatment plan</source>
        <translation>Risikobehandlungsplan</translation>
    </message>
    <message>
        <source>For risk owners and auditor: what is done about the risks, with a sheet for each owner to sign.</source>
        <translation>Für Risikoeigentümer und Audit: was gegen die Risiken getan wird, mit einem Blatt zum Unterzeichnen für jeden Eigentümer.</translation>
    </message>
    <message>
        <source>risks in treatment</source>
        <translation>Risiken in Behandlung</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>Planned cost of all actions</source>
        <translation>Geplante Kosten aller Aktionen</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>Bisherige Kosten</translation>
    </message>
    <message>
        <source>Treatment by risk</source>
        <translation>Behandlung je Risiko</translation>
    </message>
    <message>
        <source>Actions by risk</source>
        <translation>Aktionen je Risiko</translation>
    </message>
    <message>
        <source>Sign-offs given so far</source>
        <translation>Bisher erteilte Zustimmungen</translation>
    </message>
    <message>
        <source>R7 in a matrix is risk RSK-0007. Target: expected after treatment. Residual: rated again once the treatment is in place.</source>
        <translation>R7 in einer Matrix ist das Risiko RSK-0007. Ziel: nach der Behandlung erwartet. Verbleibend: neu bewertet, sobald die Behandlung greift.</translation>
    </message>
    <message>
        <source>Modify</source>
        <translation>Modifizieren</translation>
    </message>
    <message>
        <source>controls reduce likelihood or impact</source>
        <translation>Maßnahmen mindern Eintrittswahrscheinlichkeit oder Auswirkung</translation>
    </message>
    <message>
        <source>Retain</source>
        <translation>Beibehalten</translation>
    </message>
    <message>
        <source>kept as it is, with the owner&apos;s acceptance</source>
        <translation>bleibt, wie es ist, mit der Akzeptanz des Eigentümers</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>Vermeiden</translation>
    </message>
    <message>
        <source>what causes it is given up</source>
        <translation>was es verursacht, wird aufgegeben</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>another party carries a part; what remains stays ours</source>
        <translation>eine andere Partei trägt einen Teil; was bleibt, bleibt bei uns</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>short form of the checksum over what is signed; type it to find the sign-off again</source>
        <translation>Kurzform der Prüfsumme über das Unterzeichnete; eingeben, um die Zustimmung wiederzufinden</translation>
    </message>
    <message>
        <source>Changes since the version before</source>
        <translation>Änderungen seit der vorigen Version</translation>
    </message>
    <message>
        <source>Fields of risks and actions changed after %1: %2.</source>
        <translation>Nach dem %1 geänderte Felder von Risiken und Aktionen: %2.</translation>
    </message>
    <message>
        <source>No earlier version of this plan is recorded.</source>
        <translation>Keine frühere Version dieses Plans ist erfasst.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Risk owners sign on their consent sheets. Top management signs for exceptions above the acceptance criterion.</source>
        <translation>Risikoeigentümer unterzeichnen auf ihren Zustimmungsblättern. Die oberste Leitung unterzeichnet für Ausnahmen über dem Akzeptanzkriterium.</translation>
    </message>
    <message>
        <source>Prepared, ISMS manager</source>
        <translation>Erstellt, ISMS-Verantwortliche/r</translation>
    </message>
    <message>
        <source>Exceptions, top management</source>
        <translation>Ausnahmen, oberste Leitung</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Late or blocked actions</source>
        <translation>Verspätete oder blockierte Aktionen</translation>
    </message>
    <message>
        <source>Shared risks</source>
        <translation>Geteilte Risiken</translation>
    </message>
    <message>
        <source>Accepted risks and exceptions</source>
        <translation>Akzeptierte Risiken und Ausnahmen</translation>
    </message>
    <message>
        <source>Residual overview</source>
        <translation>Überblick der Restrisiken</translation>
    </message>
    <message>
        <source>Consent sheets of the risk owners</source>
        <translation>Zustimmungsblätter der Risikoeigentümer</translation>
    </message>
    <message>
        <source>Legend, revision history, approval</source>
        <translation>Legende, Änderungshistorie, Freigabe</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Current level</source>
        <translation>Aktuelles Niveau</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Expected residual</source>
        <translation>Erwartetes Restrisiko</translation>
    </message>
    <message>
        <source>Actual residual</source>
        <translation>Tatsächliches Restrisiko</translation>
    </message>
    <message>
        <source>Confirmed on, by</source>
        <translation>Bestätigt am, von</translation>
    </message>
    <message>
        <source>No risk is in treatment.</source>
        <translation>Kein Risiko ist in Behandlung.</translation>
    </message>
    <message>
        <source>Open risks</source>
        <translation>Offene Risiken</translation>
    </message>
    <message>
        <source>with a treatment</source>
        <translation>mit einer Behandlung</translation>
    </message>
    <message>
        <source>For closed risks or none</source>
        <translation>Zu geschlossenen oder keinen Risiken</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Cost planned, actual</source>
        <translation>Kosten geplant, tatsächlich</translation>
    </message>
    <message>
        <source>Start, due</source>
        <translation>Beginn, fällig</translation>
    </message>
    <message>
        <source>Verified by, on</source>
        <translation>Verifiziert von, am</translation>
    </message>
    <message>
        <source>No action is recorded.</source>
        <translation>Keine Aktion ist erfasst.</translation>
    </message>
    <message>
        <source>Treatment actions</source>
        <translation>Behandlungsaktionen</translation>
    </message>
    <message>
        <source>none; an action for several risks stands with each</source>
        <translation>keine; eine Aktion für mehrere Risiken steht bei jedem</translation>
    </message>
    <message>
        <source>No action is late or blocked.</source>
        <translation>Keine Aktion ist verspätet oder blockiert.</translation>
    </message>
    <message>
        <source>not blocked</source>
        <translation>nicht blockiert</translation>
    </message>
    <message>
        <source>late or blocked</source>
        <translation>verspätet oder blockiert</translation>
    </message>
    <message>
        <source>What stays with us</source>
        <translation>Was bei uns bleibt</translation>
    </message>
    <message>
        <source>No risk is shared with another party.</source>
        <translation>Kein Risiko ist mit einer anderen Partei geteilt.</translation>
    </message>
    <message>
        <source>Risks in treatment</source>
        <translation>Risiken in Behandlung</translation>
    </message>
    <message>
        <source>shared with another party</source>
        <translation>mit einer anderen Partei geteilt</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>May be accepted by</source>
        <translation>Darf akzeptiert werden von</translation>
    </message>
    <message>
        <source>Accepted on, until</source>
        <translation>Akzeptiert am, bis</translation>
    </message>
    <message>
        <source>No risk is accepted or retained.</source>
        <translation>Kein Risiko ist akzeptiert oder beibehalten.</translation>
    </message>
    <message>
        <source>Above the criterion: exception</source>
        <translation>Über dem Kriterium: Ausnahme</translation>
    </message>
    <message>
        <source>Within the criterion</source>
        <translation>Innerhalb des Kriteriums</translation>
    </message>
    <message>
        <source>until something changes</source>
        <translation>bis sich etwas ändert</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>nicht unterzeichnet</translation>
    </message>
    <message>
        <source>no conditions</source>
        <translation>keine Auflagen</translation>
    </message>
    <message>
        <source>accepted or retained</source>
        <translation>akzeptiert oder beibehalten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Nobody has signed yet.</source>
        <translation>Noch hat niemand unterzeichnet.</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>Zustimmungen</translation>
    </message>
</context>
<context>
    <name>rule</name>
    <message>
        <source>Content changed after approval</source>
        <translation>Inhalt nach der Freigabe geändert</translation>
    </message>
    <message>
        <source>Approved document without named approver or date</source>
        <translation>Freigegebenes Dokument ohne benannte freigebende Person oder Datum</translation>
    </message>
    <message>
        <source>Revision history lacks the current version</source>
        <translation>In der Änderungshistorie fehlt die aktuelle Version</translation>
    </message>
    <message>
        <source>Document past its review date</source>
        <translation>Überprüfungstermin des Dokuments verstrichen</translation>
    </message>
    <message>
        <source>The pack is marked as approved, but approver or date are not recorded.</source>
        <translation>Die Mappe ist als freigegeben gekennzeichnet, aber freigebende Person oder Datum sind nicht erfasst.</translation>
    </message>
    <message>
        <source>What is printed changed after version %1 was approved on %2.</source>
        <translation>Was gedruckt wird, hat sich nach der Freigabe der Version %1 am %2 geändert.</translation>
    </message>
    <message>
        <source>The revision history does not end with version %1.</source>
        <translation>Die Änderungshistorie endet nicht mit Version %1.</translation>
    </message>
    <message>
        <source>The next review was due on %1.</source>
        <translation>Die nächste Überprüfung war am %1 fällig.</translation>
    </message>
    <message>
        <source>%1 has no likelihood and impact inside the scales of the method.</source>
        <translation>%1 hat keine Eintrittswahrscheinlichkeit und Auswirkung innerhalb der Skalen der Methode.</translation>
    </message>
    <message>
        <source>%1 has no risk owner.</source>
        <translation>%1 hat keinen Risikoeigentümer.</translation>
    </message>
    <message>
        <source>%1 is %2, above the acceptance criterion, and has no treatment.</source>
        <translation>%1 ist %2, über dem Akzeptanzkriterium, und hat keine Behandlung.</translation>
    </message>
    <message>
        <source>%1 has no due date.</source>
        <translation>%1 hat keine Fälligkeit.</translation>
    </message>
    <message>
        <source>%1 has no person responsible.</source>
        <translation>%1 hat keine verantwortliche Person.</translation>
    </message>
    <message>
        <source>Rating outside the scale</source>
        <translation>Bewertung außerhalb der Skala</translation>
    </message>
    <message>
        <source>Risk without owner</source>
        <translation>Risiko ohne Eigentümer</translation>
    </message>
    <message>
        <source>Risk above the acceptance criterion without treatment</source>
        <translation>Risiko über dem Akzeptanzkriterium ohne Behandlung</translation>
    </message>
    <message>
        <source>Action without person or date</source>
        <translation>Aktion ohne Person oder Termin</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>Blocker</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Hauptabweichung</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Nebenabweichung</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1 is excluded without a justification that says why it is not needed here.</source>
        <translation>%1 ist ausgeschlossen, ohne dass eine Begründung sagt, warum sie hier nicht nötig ist.</translation>
    </message>
    <message>
        <source>%1 is applicable, but no reason for its inclusion is recorded.</source>
        <translation>%1 ist anwendbar, aber kein Grund für die Aufnahme ist erfasst.</translation>
    </message>
    <message>
        <source>%1 of Annex A is listed %2 times; it must be listed once.</source>
        <translation>%1 aus Anhang A ist %2-mal aufgeführt; einmal ist gefordert.</translation>
    </message>
    <message>
        <source>It is not decided whether %1 is applicable.</source>
        <translation>Es ist nicht entschieden, ob %1 anwendbar ist.</translation>
    </message>
    <message>
        <source>%1 is said to be implemented, but no valid evidence is linked.</source>
        <translation>%1 gilt als umgesetzt, aber kein gültiger Nachweis ist verknüpft.</translation>
    </message>
    <message>
        <source>%1 is excluded, but the treatment of %2 rests on it.</source>
        <translation>%1 ist ausgeschlossen, aber die Behandlung von %2 beruht darauf.</translation>
    </message>
    <message>
        <source>Control excluded without justification</source>
        <translation>Maßnahme ohne Begründung ausgeschlossen</translation>
    </message>
    <message>
        <source>Control included without reason</source>
        <translation>Maßnahme ohne Grund aufgenommen</translation>
    </message>
    <message>
        <source>Not each control of Annex A is listed exactly once</source>
        <translation>Nicht jede Maßnahme aus Anhang A ist genau einmal aufgeführt</translation>
    </message>
    <message>
        <source>Applicability not decided</source>
        <translation>Anwendbarkeit nicht entschieden</translation>
    </message>
    <message>
        <source>Control implemented without evidence</source>
        <translation>Maßnahme ohne Nachweis umgesetzt</translation>
    </message>
    <message>
        <source>Excluded control is used in a risk treatment</source>
        <translation>Ausgeschlossene Maßnahme in einer Risikobehandlung verwendet</translation>
    </message>
</context>
<context>
    <name>safefile</name>
    <message>
        <source>The disk is full: &quot;%1&quot; was not written. Free some space, or choose another place.</source>
        <translation>Der Datenträger ist voll: „%1“ wurde nicht geschrieben. Platz schaffen oder einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written. Check that the folder exists and can be written.</source>
        <translation>„%1“ konnte nicht geschrieben werden. Prüfen, ob der Ordner vorhanden und beschreibbar ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an ordinary file and is not written over.</source>
        <translation>„%1“ ist keine gewöhnliche Datei und wird nicht überschrieben.</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <source>Building the sample client</source>
        <translation>Beispielmandant wird erstellt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; already exists. Choose another name for the sample client.</source>
        <translation>„%1“ gibt es schon. Einen anderen Namen für den Beispielmandanten wählen.</translation>
    </message>
    <message>
        <source>The sample client cannot be built: the file &quot;%1&quot; is damaged. Install the program again.</source>
        <translation>Der Beispielmandant kann nicht erstellt werden: die Datei „%1“ ist beschädigt. Das Programm neu installieren.</translation>
    </message>
</context>
<context>
    <name>saved_view</name>
    <message>
        <source>Saved view</source>
        <translation>Gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Columns, filters and order of a table, kept under a name.</source>
        <translation>Spalten, Filter und Reihenfolge einer Tabelle, unter einem Namen aufbewahrt.</translation>
    </message>
    <message>
        <source>The auditor sees the same list each time it is asked for.</source>
        <translation>Im Audit erscheint bei jeder Nachfrage die gleiche Liste.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Name of the view, for example &quot;High risks without owner&quot;.</source>
        <translation>Name der Ansicht, zum Beispiel „Hohe Risiken ohne Eigentümer“.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Register that is shown.</source>
        <translation>Verzeichnis, das gezeigt wird.</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Columns, widths, order, sorting, filters and grouping as the program keeps them.</source>
        <translation>Spalten, Breiten, Reihenfolge, Sortierung, Filter und Gruppierung, wie das Programm sie aufbewahrt.</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Für alle</translation>
    </message>
    <message>
        <source>Whether all users of the binder see it.</source>
        <translation>Ob alle Benutzer der Mandantendatei sie sehen.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Order in the list of views.</source>
        <translation>Reihenfolge in der Liste der Ansichten.</translation>
    </message>
</context>
<context>
    <name>schema</name>
    <message>
        <source>%1: &quot;%2&quot; cannot be stored as text.</source>
        <translation>%1: „%2“ kann nicht als Text gespeichert werden.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a whole number, such as 12.</source>
        <translation>%1: „%2“ ist keine ganze Zahl wie 12.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a number, such as 12.5.</source>
        <translation>%1: „%2“ ist keine Zahl wie 12,5.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not an amount, such as 1234.50.</source>
        <translation>%1: „%2“ ist kein Betrag wie 1234,50.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a date. Write 2025-12-31, 31.12.2025, tomorrow or +2w.</source>
        <translation>%1: „%2“ ist kein Datum. Möglich sind 2025-12-31, 31.12.2025, morgen oder +2w.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a date with a time. Write 2025-12-31 14:30.</source>
        <translation>%1: „%2“ ist kein Datum mit Uhrzeit. Möglich ist 2025-12-31 14:30.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not one of %3.</source>
        <translation>%1: „%2“ ist nicht eines von %3.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is neither yes nor no.</source>
        <translation>%1: „%2“ ist weder Ja noch Nein.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not on the scale.</source>
        <translation>%1: „%2“ liegt nicht auf der Skala.</translation>
    </message>
    <message>
        <source>%1: no record &quot;%2&quot; was found. Give its code, its reference or its name.</source>
        <translation>%1: kein Datensatz „%2“ gefunden. Kennung, Referenz oder Namen angeben.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not the SHA-256 of a file (64 hexadecimal digits).</source>
        <translation>%1: „%2“ ist nicht der SHA-256 einer Datei (64 hexadezimale Ziffern).</translation>
    </message>
    <message>
        <source>%1: the recorded value is not of the kind this field holds.</source>
        <translation>%1: der erfasste Wert ist nicht von der Art, die dieses Feld enthält.</translation>
    </message>
    <message>
        <source>This is not a record of %1: &quot;%2&quot; is missing, unknown or damaged.</source>
        <translation>Das ist kein Datensatz von %1: „%2“ fehlt, ist unbekannt oder beschädigt.</translation>
    </message>
    <message>
        <source>The extra fields of a record cannot be read.</source>
        <translation>Die Zusatzfelder eines Datensatzes können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1: the text has %2 characters; %3 are allowed.</source>
        <translation>%1: der Text hat %2 Zeichen; erlaubt sind %3.</translation>
    </message>
    <message>
        <source>%1: the text holds characters that cannot be stored, such as line breaks in a single line.</source>
        <translation>%1: der Text enthält Zeichen, die nicht gespeichert werden können, etwa Umbrüche in einer einzelnen Zeile.</translation>
    </message>
    <message>
        <source>%1: %2 is not between %3 and %4.</source>
        <translation>%1: %2 liegt nicht zwischen %3 und %4.</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>%1 wird benötigt.</translation>
    </message>
</context>
<context>
    <name>setting</name>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings of this binder that belong to its history, such as document numbers.</source>
        <translation>Einstellungen dieser Mandantendatei, die zu ihrem Verlauf gehören, etwa Dokumentnummern.</translation>
    </message>
    <message>
        <source>The auditor can see since when a setting is as it is.</source>
        <translation>Im Audit ist zu sehen, seit wann eine Einstellung gilt.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Name of the setting.</source>
        <translation>Name der Einstellung.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Value as the program keeps it.</source>
        <translation>Inhalt, wie das Programm ihn aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>signoff</name>
    <message>
        <source>This sign-off was made with a newer version of the program, which knows what it covers. Open the file with that version.</source>
        <translation>Diese Zustimmung wurde mit einer neueren Version des Programms erteilt, die weiß, was sie abdeckt. Die Datei mit jener Version öffnen.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Outdated by a change</source>
        <translation>Durch eine Änderung überholt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Not signed by the risk owner</source>
        <translation>Nicht vom Risikoeigentümer unterzeichnet</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
</context>
<context>
    <name>soa</name>
    <message>
        <source>Statement of Applicability</source>
        <translation>Erklärung zur Anwendbarkeit</translation>
    </message>
    <message>
        <source>For the auditor at every visit: which controls are necessary here, why, and how far they are.</source>
        <translation>Für jedes Audit: welche Maßnahmen hier notwendig sind, warum, und wie weit sie umgesetzt sind.</translation>
    </message>
    <message>
        <source>This statement names the controls that are necessary to treat the information security risks of %1, whether each of them is implemented, and why controls of Annex A of ISO/IEC 27001:2022 are included or excluded.</source>
        <translation>Diese Erklärung nennt die Maßnahmen, die zur Behandlung der Informationssicherheitsrisiken von %1 notwendig sind, ob jede von ihnen umgesetzt ist und warum Maßnahmen aus Anhang A der ISO/IEC 27001:2022 aufgenommen oder ausgeschlossen sind.</translation>
    </message>
    <message>
        <source>The necessary controls follow from the risk assessment and from the duties named with each control. They were compared with Annex A; no necessary control was left out. Controls that are needed beyond Annex A are listed on their own.</source>
        <translation>Die notwendigen Maßnahmen folgen aus der Risikobeurteilung und den bei jeder Maßnahme genannten Pflichten. Sie wurden mit Anhang A verglichen; keine notwendige Maßnahme wurde ausgelassen. Über Anhang A hinaus benötigte Maßnahmen sind gesondert aufgeführt.</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation>Risikobeurteilung</translation>
    </message>
    <message>
        <source>Risk treatment plan</source>
        <translation>Risikobehandlungsplan</translation>
    </message>
    <message>
        <source>Reasons for inclusion</source>
        <translation>Gründe für die Aufnahme</translation>
    </message>
    <message>
        <source>Meaning of the statuses</source>
        <translation>Bedeutung der Status</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Noch ist nichts getan.</translation>
    </message>
    <message>
        <source>An action with person and date exists.</source>
        <translation>Eine Aktion mit Person und Termin besteht.</translation>
    </message>
    <message>
        <source>It works for a part of the scope.</source>
        <translation>Sie wirkt für einen Teil des Geltungsbereichs.</translation>
    </message>
    <message>
        <source>It works every day in the whole scope.</source>
        <translation>Sie wirkt täglich im ganzen Geltungsbereich.</translation>
    </message>
    <message>
        <source>Somebody else has checked that it works.</source>
        <translation>Jemand anderes hat geprüft, dass sie wirkt.</translation>
    </message>
    <message>
        <source>Excluded; the justification is in the section on exclusions.</source>
        <translation>Ausgeschlossen; die Begründung steht im Abschnitt über Ausschlüsse.</translation>
    </message>
    <message>
        <source>applicable</source>
        <translation>anwendbar</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>implemented</source>
        <translation>umgesetzt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>of the applicable ones</source>
        <translation>der anwendbaren</translation>
    </message>
    <message>
        <source>from other sources</source>
        <translation>aus anderen Quellen</translation>
    </message>
    <message>
        <source>Excluded controls</source>
        <translation>Ausgeschlossene Maßnahmen</translation>
    </message>
    <message>
        <source>Not yet implemented</source>
        <translation>Noch nicht umgesetzt</translation>
    </message>
    <message>
        <source>Controls that law, contract, a sector standard or the organisation itself demand beyond Annex A.</source>
        <translation>Maßnahmen, die Gesetz, Vertrag, ein Branchenstandard oder die Organisation selbst über Anhang A hinaus verlangen.</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Cross-check with risks</source>
        <translation>Abgleich mit den Risiken</translation>
    </message>
    <message>
        <source>No risk treatment rests on this control.</source>
        <translation>Keine Risikobehandlung beruht auf dieser Maßnahme.</translation>
    </message>
    <message>
        <source>Contradiction: the treatment of %1 rests on it.</source>
        <translation>Widerspruch: die Behandlung von %1 beruht darauf.</translation>
    </message>
    <message>
        <source>No control is excluded.</source>
        <translation>Keine Maßnahme ist ausgeschlossen.</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Applicable</source>
        <translation>Anwendbar</translation>
    </message>
    <message>
        <source>A control may count in several rows.</source>
        <translation>Eine Maßnahme kann in mehreren Zeilen zählen.</translation>
    </message>
    <message>
        <source>changed since the version before</source>
        <translation>seit der vorigen Version geändert</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>The statement above is complete and in force in version %1.</source>
        <translation>Die obige Erklärung ist vollständig und in Version %1 in Kraft.</translation>
    </message>
    <message>
        <source>Prepared, ISMS manager</source>
        <translation>Erstellt, ISMS-Verantwortliche/r</translation>
    </message>
    <message>
        <source>Approved, top management</source>
        <translation>Freigegeben, oberste Leitung</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Einleitung</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Controls of Annex A</source>
        <translation>Maßnahmen aus Anhang A</translation>
    </message>
    <message>
        <source>Controls from other sources</source>
        <translation>Maßnahmen aus anderen Quellen</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Ausschlüsse</translation>
    </message>
    <message>
        <source>Changes since the version before</source>
        <translation>Änderungen seit der vorigen Version</translation>
    </message>
    <message>
        <source>Attribute views</source>
        <translation>Sichten nach Attributen</translation>
    </message>
    <message>
        <source>Legend, revision history, approval</source>
        <translation>Legende, Änderungshistorie, Freigabe</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Referenz: %1</translation>
    </message>
    <message>
        <source>%1 %2 controls: %3</source>
        <translation>%1 %2, Maßnahmen: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Controls by theme, applicability and status</source>
        <translation>Maßnahmen nach Thema, Anwendbarkeit und Status</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Open action, due</source>
        <translation>Offene Aktion, fällig</translation>
    </message>
    <message>
        <source>Every applicable control is implemented.</source>
        <translation>Jede anwendbare Maßnahme ist umgesetzt.</translation>
    </message>
    <message>
        <source>Controls not implemented</source>
        <translation>Nicht umgesetzte Maßnahmen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Applic.</source>
        <translation>Anw.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Justification and reference</source>
        <translation>Begründung und Referenz</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Evid.</source>
        <translation>Nachw.</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Überprüft</translation>
    </message>
    <message>
        <source>No control comes from another source.</source>
        <translation>Keine Maßnahme stammt aus einer anderen Quelle.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The checksum of a register is damaged; nothing was written.</source>
        <translation>Die Prüfsumme eines Verzeichnisses ist beschädigt; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Writing to the file</source>
        <translation>In die Datei wird geschrieben</translation>
    </message>
    <message>
        <source>A record of &quot;%1&quot; needs a code, such as A.5.1 or OWN-01.</source>
        <translation>Ein Datensatz von „%1“ braucht eine Kennung wie A.5.1 oder OWN-01.</translation>
    </message>
    <message>
        <source>%1 could not be added: there is already a record with that code or with a value that must be unique.</source>
        <translation>%1 konnte nicht hinzugefügt werden: es gibt schon einen Datensatz mit dieser Kennung oder mit einem Wert, der eindeutig sein muss.</translation>
    </message>
    <message>
        <source>The record %1 is already gone.</source>
        <translation>Der Datensatz %1 ist schon entfernt.</translation>
    </message>
    <message>
        <source>The record no longer exists; its change was not saved.</source>
        <translation>Den Datensatz gibt es nicht mehr; seine Änderung wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 was changed meanwhile; the change was not saved.</source>
        <translation>„%1“ von %2 wurde inzwischen geändert; die Änderung wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this binder before %1.</source>
        <translation>In dieser Mandantendatei wurde vor %1 nichts erfasst.</translation>
    </message>
    <message>
        <source>A file kept in this binder is damaged: its content no longer agrees with its checksum %1.</source>
        <translation>Eine in dieser Mandantendatei aufbewahrte Datei ist beschädigt: ihr Inhalt stimmt nicht mehr mit der Prüfsumme %1 überein.</translation>
    </message>
    <message>
        <source>The file with checksum %1 is not kept in this binder.</source>
        <translation>Die Datei mit der Prüfsumme %1 ist in dieser Mandantendatei nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>There is already a file &quot;%1&quot;. Choose another name.</source>
        <translation>Es gibt schon eine Datei „%1“. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be made. Check that the folder exists and can be written.</source>
        <translation>Die Datei „%1“ konnte nicht angelegt werden. Prüfen, ob der Ordner vorhanden und beschreibbar ist.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; for the backup before the upgrade could not be made.</source>
        <translation>Der Ordner „%1“ für die Sicherung vor dem Anheben konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is on a read-only medium or is write-protected. It can be opened read-only.</source>
        <translation>„%1“ liegt auf einem schreibgeschützten Medium oder ist schreibgeschützt. Schreibgeschützt öffnen ist möglich.</translation>
    </message>
    <message>
        <source>The file lacks its entry &quot;%1&quot;.</source>
        <translation>Der Datei fehlt ihr Eintrag „%1“.</translation>
    </message>
    <message>
        <source>The file was moved, replaced or deleted while it was open. Nothing was written to it. Save a copy to keep what this window shows.</source>
        <translation>Die Datei wurde verschoben, ersetzt oder gelöscht, während sie geöffnet war. Es wurde nichts hineingeschrieben. Eine Kopie speichern, um den Inhalt dieses Fensters zu behalten.</translation>
    </message>
    <message>
        <source>The disk is full. The change was not saved and its text is still here; free some space and try again, or save a copy elsewhere.</source>
        <translation>Der Datenträger ist voll. Die Änderung wurde nicht gespeichert, ihr Text ist noch hier; Platz schaffen und erneut versuchen oder anderswo eine Kopie speichern.</translation>
    </message>
    <message>
        <source>The file cannot be written: it or its folder is read-only.</source>
        <translation>Die Datei kann nicht geschrieben werden: sie oder ihr Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Another program is using the file at this moment. Try again.</source>
        <translation>Ein anderes Programm benutzt die Datei gerade. Erneut versuchen.</translation>
    </message>
    <message>
        <source>The file is damaged. Restore a backup, or recover what can be read into a new file.</source>
        <translation>Die Datei ist beschädigt. Eine Sicherung wiederherstellen oder das Lesbare in eine neue Datei retten.</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation>Die Datei konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The change breaks a rule of the file and was not saved.</source>
        <translation>Die Änderung verletzt eine Regel der Datei und wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The file holds a value that is too large to be read safely.</source>
        <translation>Die Datei enthält einen Wert, der zu groß ist, um sicher gelesen zu werden.</translation>
    </message>
    <message>
        <source>Reading or writing the file failed. The change was not saved; check the disk or save a copy elsewhere.</source>
        <translation>Lesen oder Schreiben der Datei ist fehlgeschlagen. Die Änderung wurde nicht gespeichert; den Datenträger prüfen oder anderswo eine Kopie speichern.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be opened.</source>
        <translation>Die Datei „%1“ konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>This build of Qt does not give access to its SQLite.</source>
        <translation>Dieser Build von Qt gewährt keinen Zugang zu seinem SQLite.</translation>
    </message>
    <message>
        <source>The file could not be opened in the safe writing mode. Copy it to a local disk and open the copy.</source>
        <translation>Die Datei konnte nicht im sicheren Schreibmodus geöffnet werden. Auf einen lokalen Datenträger kopieren und die Kopie öffnen.</translation>
    </message>
    <message>
        <source>The file lacks something it must hold.</source>
        <translation>Der Datei fehlt etwas, das sie enthalten muss.</translation>
    </message>
    <message>
        <source>The upgrade left the file in disorder and was taken back.</source>
        <translation>Das Anheben hinterließ die Datei in Unordnung und wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>The file has no record of &quot;%1&quot;.</source>
        <translation>Die Datei hat keinen Datensatz von „%1“.</translation>
    </message>
    <message>
        <source>The file is damaged: a record of &quot;%1&quot; has no valid identity.</source>
        <translation>Die Datei ist beschädigt: ein Datensatz von „%1“ hat keine gültige Identität.</translation>
    </message>
    <message>
        <source>The file is damaged: the extra fields of %1 cannot be read.</source>
        <translation>Die Datei ist beschädigt: die Zusatzfelder von %1 können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file is open read-only; save a copy to change it.</source>
        <translation>Die Datei ist schreibgeschützt geöffnet; zum Ändern eine Kopie speichern.</translation>
    </message>
    <message>
        <source>This change concerns something that this version no longer has; it cannot be taken back.</source>
        <translation>Diese Änderung betrifft etwas, das diese Version nicht mehr hat; sie kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>There is no change number %1.</source>
        <translation>Es gibt keine Änderung Nummer %1.</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>%1 is set by the program and cannot be edited.</source>
        <translation>%1 wird vom Programm gesetzt und kann nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>%1 cannot be empty: people know the record by it.</source>
        <translation>%1 darf nicht leer sein: daran ist der Datensatz zu erkennen.</translation>
    </message>
</context>
<context>
    <name>threat</name>
    <message>
        <source>Threat</source>
        <translation>Bedrohung</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Bedrohungen</translation>
    </message>
    <message>
        <source>What can go wrong, to choose from when risks are described.</source>
        <translation>Was schiefgehen kann, zur Auswahl beim Beschreiben von Risiken.</translation>
    </message>
    <message>
        <source>The auditor expects threats that fit the organisation, not a catalogue taken over unread.</source>
        <translation>Im Audit werden Bedrohungen erwartet, die zur Organisation passen, kein ungelesen übernommener Katalog.</translation>
    </message>
    <message>
        <source>Accidental</source>
        <translation>Versehentlich</translation>
    </message>
    <message>
        <source>Deliberate</source>
        <translation>Vorsätzlich</translation>
    </message>
    <message>
        <source>Environmental</source>
        <translation>Umweltbedingt</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integrität</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What happens, for example &quot;Ransomware&quot; or &quot;Fire&quot;.</source>
        <translation>Was geschieht, zum Beispiel „Ransomware“ oder „Feuer“.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Heading under which it stands, for example &quot;Human error&quot;.</source>
        <translation>Überschrift, unter der sie steht, zum Beispiel „Menschliches Versagen“.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>How it does harm, in one sentence.</source>
        <translation>Wie sie Schaden anrichtet, in einem Satz.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Where it comes from; several may apply.</source>
        <translation>Woher sie kommt; mehreres kann zutreffen.</translation>
    </message>
    <message>
        <source>Affects</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Which of the three properties it endangers.</source>
        <translation>Welche der drei Eigenschaften sie gefährdet.</translation>
    </message>
    <message>
        <source>Anything worth knowing that has no field of its own.</source>
        <translation>Alles Wissenswerte, für das es kein eigenes Feld gibt.</translation>
    </message>
    <message>
        <source>Catalogue number</source>
        <translation>Katalognummer</translation>
    </message>
    <message>
        <source>Number of the shipped entry it was taken from.</source>
        <translation>Nummer des mitgelieferten Eintrags, aus dem sie übernommen wurde.</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>Checking the records</source>
        <translation>Datensätze werden geprüft</translation>
    </message>
    <message>
        <source>The records of &quot;%1&quot; are not what the last change left.</source>
        <translation>Die Datensätze von „%1“ sind nicht so, wie die letzte Änderung sie hinterlassen hat.</translation>
    </message>
    <message>
        <source>Checking the links</source>
        <translation>Verknüpfungen werden geprüft</translation>
    </message>
    <message>
        <source>The links between records are not what the last change left.</source>
        <translation>Die Verknüpfungen zwischen Datensätzen sind nicht so, wie die letzte Änderung sie hinterlassen hat.</translation>
    </message>
    <message>
        <source>There is a checksum of a register &quot;%1&quot;, which this version does not have.</source>
        <translation>Es gibt eine Prüfsumme für ein Verzeichnis „%1“, das diese Version nicht hat.</translation>
    </message>
    <message>
        <source>A link of &quot;%1&quot; does not join two records that are there.</source>
        <translation>Eine Verknüpfung von „%1“ verbindet nicht zwei vorhandene Datensätze.</translation>
    </message>
    <message>
        <source>A file kept in this binder (checksum %1…) is damaged or incomplete.</source>
        <translation>Eine in dieser Mandantendatei aufbewahrte Datei (Prüfsumme %1…) ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>Checking the kept files</source>
        <translation>Aufbewahrte Dateien werden geprüft</translation>
    </message>
    <message>
        <source>The file of %1 is not kept in this binder.</source>
        <translation>Die Datei von %1 ist in dieser Mandantendatei nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The entries about the file itself are damaged.</source>
        <translation>Die Einträge über die Datei selbst sind beschädigt.</translation>
    </message>
    <message>
        <source>Checking the history</source>
        <translation>Verlauf wird geprüft</translation>
    </message>
    <message>
        <source>The history was altered or damaged: change number %1 is not what was written, or the one before it is missing.</source>
        <translation>Der Verlauf wurde verändert oder beschädigt: die Änderung Nummer %1 ist nicht das, was geschrieben wurde, oder die davor fehlt.</translation>
    </message>
    <message>
        <source>%1 is not what its history leads to.</source>
        <translation>%1 ist nicht das, wozu der Verlauf führt.</translation>
    </message>
    <message>
        <source>Comparing the records with the history</source>
        <translation>Datensätze werden mit dem Verlauf verglichen</translation>
    </message>
    <message>
        <source>The links between records are not what their history leads to.</source>
        <translation>Die Verknüpfungen zwischen Datensätzen sind nicht das, wozu ihr Verlauf führt.</translation>
    </message>
    <message>
        <source>The next free code numbers are not what the history leads to.</source>
        <translation>Die nächsten freien Kennungsnummern sind nicht das, wozu der Verlauf führt.</translation>
    </message>
    <message>
        <source>The history does not fit together: change number %1 concerns something that it says is not there.</source>
        <translation>Der Verlauf ist in sich nicht stimmig: die Änderung Nummer %1 betrifft etwas, das es nach ihm nicht gibt.</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Verlauf wird gelesen</translation>
    </message>
    <message>
        <source>%1 is damaged: its records are not what the last change left. Restore a backup, or recover what can be read into a new file.</source>
        <translation>%1 ist beschädigt: die Datensätze sind nicht so, wie die letzte Änderung sie hinterlassen hat. Eine Sicherung wiederherstellen oder das Lesbare in eine neue Datei retten.</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Above appetite</source>
        <translation>Über dem Akzeptanzkriterium</translation>
    </message>
    <message>
        <source>%1 above appetite</source>
        <translation>%1 über dem Akzeptanzkriterium</translation>
    </message>
    <message>
        <source>Review due this month</source>
        <translation>Überprüfung diesen Monat fällig</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Nach Thema</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>%1 undecided</source>
        <translation>%1 unentschieden</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht anwendbar</translation>
    </message>
    <message>
        <source>Applicable, not yet implemented</source>
        <translation>Anwendbar, noch nicht umgesetzt</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 überfällig</translation>
    </message>
    <message>
        <source>Due this month</source>
        <translation>Diesen Monat fällig</translation>
    </message>
    <message>
        <source>Most critical first</source>
        <translation>Kritischste zuerst</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>Nicht abgeschlossen</translation>
    </message>
    <message>
        <source>%1 not closed</source>
        <translation>%1 nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>%1 expired</source>
        <translation>%1 abgelaufen</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Ohne Eigentümer</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>vulnerability</name>
    <message>
        <source>Vulnerability</source>
        <translation>Schwachstelle</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Schwachstellen</translation>
    </message>
    <message>
        <source>The weak points a threat can use, each with the controls that usually close it.</source>
        <translation>Die Schwächen, die eine Bedrohung ausnutzen kann, jeweils mit den Maßnahmen, die sie üblicherweise beheben.</translation>
    </message>
    <message>
        <source>The auditor expects weak points that were found on the premises and in scans, not only from a book.</source>
        <translation>Im Audit werden Schwachstellen erwartet, die vor Ort und in Scans gefunden wurden, nicht nur aus einem Buch.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The weakness itself, for example &quot;Backups are not separated from the network&quot;.</source>
        <translation>Die Schwäche selbst, zum Beispiel „Sicherungen sind nicht vom Netz getrennt“.</translation>
    </message>
    <message>
        <source>Asset group</source>
        <translation>Wertegruppe</translation>
    </message>
    <message>
        <source>The sort of asset it is found on, for example &quot;Software and platforms&quot;.</source>
        <translation>Die Art von Wert, an dem sie zu finden ist, zum Beispiel „Software und Plattformen“.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Where it was seen and what it allows.</source>
        <translation>Wo sie zu sehen war und was sie zulässt.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>How easily it can be used and with what effect.</source>
        <translation>Wie leicht und mit welcher Wirkung sie ausgenutzt werden kann.</translation>
    </message>
    <message>
        <source>Suggested controls</source>
        <translation>Vorgeschlagene Maßnahmen</translation>
    </message>
    <message>
        <source>Controls that usually close it.</source>
        <translation>Maßnahmen, die sie üblicherweise beheben.</translation>
    </message>
    <message>
        <source>Is suggested against</source>
        <translation>Wird vorgeschlagen gegen</translation>
    </message>
    <message>
        <source>Anything worth knowing that has no field of its own.</source>
        <translation>Alles Wissenswerte, für das es kein eigenes Feld gibt.</translation>
    </message>
    <message>
        <source>Catalogue number</source>
        <translation>Katalognummer</translation>
    </message>
    <message>
        <source>Number of the shipped entry it was taken from.</source>
        <translation>Nummer des mitgelieferten Eintrags, aus dem sie übernommen wurde.</translation>
    </message>
</context>
</TS>
