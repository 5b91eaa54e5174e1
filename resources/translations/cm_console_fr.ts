<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name></name>
    <message>
        <source>Added {name} on {platform}.</source>
        <translation>{name} est ajouté sur {platform}.</translation>
    </message>
    <message>
        <source>Sign in with: accounts sign-in {name}</source>
        <translation>Connectez-le par&#xa0;: accounts sign-in {name}</translation>
    </message>
    <message>
        <source>Check it with: accounts check {name}</source>
        <translation>Vérifiez-le avec&#xa0;: accounts check {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>Il n’y a pas encore de compte.</translation>
    </message>
    <message>
        <source>Sign in at this address, in a browser on this computer:</source>
        <translation>Connectez-vous à cette adresse, dans un navigateur de cet ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>{name} is ready: it sends as {handle}.</source>
        <translation>{name} est prêt&#xa0;: il publie sous {handle}.</translation>
    </message>
    <message>
        <source>Removed {name}; its secret was forgotten.</source>
        <translation>{name} est retiré&#xa0;; son secret est oublié.</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Compteurs</translation>
    </message>
    <message>
        <source>This computer has no keyring to keep the secret in.</source>
        <translation>Cet ordinateur n’a pas de trousseau où garder le secret.</translation>
    </message>
    <message>
        <source>Nothing was changed: a secret is never written to a file.</source>
        <translation>Rien n’a été modifié&#xa0;: un secret n’est jamais écrit dans un fichier.</translation>
    </message>
    <message>
        <source>Name an environment variable that holds it: --secret-env NAME</source>
        <translation>Indiquez une variable d’environnement qui le contient&#xa0;: --secret-env NAME</translation>
    </message>
    <message>
        <source>opens {day} ({zone})</source>
        <translation>ouverture le {day} ({zone})</translation>
    </message>
    <message>
        <source>Campaign “{name}” created: {days}.</source>
        <translation>Campagne «&#xa0;{name}&#xa0;» créée&#xa0;: {days}.</translation>
    </message>
    <message>
        <source>{phases} phases and {tasks} tasks come from the playbook.</source>
        <translation>{phases} phases et {tasks} tâches viennent du scénario.</translation>
    </message>
    <message>
        <source>There is no campaign yet.</source>
        <translation>Il n’y a pas encore de campagne.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Fuseau</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>now</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>Levier</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>--keep needs --zone.</source>
        <translation>--keep demande --zone.</translation>
    </message>
    <message>
        <source>Give at least one thing to change.</source>
        <translation>Donnez au moins une chose à changer.</translation>
    </message>
    <message>
        <source>Campaign “{name}” is changed.</source>
        <translation>La campagne «&#xa0;{name}&#xa0;» est modifiée.</translation>
    </message>
    <message>
        <source>This campaign has no posting slots yet.</source>
        <translation>Cette campagne n’a pas encore de créneaux de publication.</translation>
    </message>
    <message>
        <source>Zone: {zone}</source>
        <translation>Fuseau : {zone}</translation>
    </message>
    <message>
        <source>{metric}: {value} on {day}.</source>
        <translation>{metric}&#xa0;: {value} le {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled post(s) have times in the old zone.</source>
        <translation>
            <numerusform>%n publication programmée a une heure dans l’ancien fuseau.</numerusform>
            <numerusform>%n publications programmées ont une heure dans l’ancien fuseau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what they keep: --keep wall (09:00 stays 09:00) or --keep instant.</source>
        <translation>Dites ce qu’elles gardent : --keep wall (09:00 reste 09:00) ou --keep instant.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>open</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>It stays a draft until it has {lacks}.</source>
        <translation>Elle reste à l’état de brouillon tant qu’il lui manque {lacks}.</translation>
    </message>
    <message>
        <source>Opens: {day} ({zone})</source>
        <translation>Ouverture&#xa0;: {day} ({zone})</translation>
    </message>
    <message>
        <source>Objective: {text}</source>
        <translation>Objectif&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Metric: {text}, from {baseline} to {target}</source>
        <translation>Indicateur&#xa0;: {text}, de {baseline} à {target}</translation>
    </message>
    <message>
        <source> ({share} of the way)</source>
        <translation> ({share} du chemin)</translation>
    </message>
    <message>
        <source>Measured: {value} on {day}</source>
        <translation>Mesuré&#xa0;: {value} le {day}</translation>
    </message>
    <message>
        <source>Sponsor: {name}</source>
        <translation>Sponsor&#xa0;: {name}</translation>
    </message>
    <message numerus="yes">
        <source>For: %n person(s)</source>
        <translation>
            <numerusform>Pour&#xa0;: %n personne</numerusform>
            <numerusform>Pour&#xa0;: %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Posts late by more than {minutes} min: {policy}</source>
        <translation>Publications en retard de plus de {minutes} min&#xa0;: {policy}</translation>
    </message>
    <message>
        <source>Which workspace?</source>
        <translation>Quel espace de travail&#xa0;?</translation>
    </message>
    <message>
        <source>None has been opened on this computer yet.</source>
        <translation>Aucun n’a encore été ouvert sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Name one with --workspace FILE, or make one with: cm-console --workspace FILE init</source>
        <translation>Indiquez-en un avec --workspace FILE, ou créez-en un avec&#xa0;: cm-console --workspace FILE init</translation>
    </message>
    <message>
        <source>Which campaign?</source>
        <translation>Quelle campagne&#xa0;?</translation>
    </message>
    <message>
        <source>This workspace holds several.</source>
        <translation>Cet espace de travail en contient plusieurs.</translation>
    </message>
    <message>
        <source>Name one with --campaign NAME.</source>
        <translation>Indiquez-en une avec --campaign NAME.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Make one with: campaign create --name NAME --opens DATE --zone ZONE</source>
        <translation>Créez-en une avec&#xa0;: campaign create --name NAME --opens DATE --zone ZONE</translation>
    </message>
    <message>
        <source>{folder} holds files that no demo has written.</source>
        <translation>{folder} contient des fichiers qu’aucune démo n’a écrits.</translation>
    </message>
    <message>
        <source>Nothing in it was changed.</source>
        <translation>Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>Choose another folder with --out.</source>
        <translation>Choisissez un autre dossier avec --out.</translation>
    </message>
    <message>
        <source>{folder} cannot be written.</source>
        <translation>Impossible d’écrire dans {folder}.</translation>
    </message>
    <message>
        <source>The demo did not start.</source>
        <translation>La démo n’a pas démarré.</translation>
    </message>
    <message>
        <source>Making the sample launch …</source>
        <translation>Création du lancement d’exemple …</translation>
    </message>
    <message numerus="yes">
        <source>Rehearsing its next %n day(s) on the practice wall …</source>
        <translation>
            <numerusform>Répétition du jour suivant (%n) sur le mur d’essai …</numerusform>
            <numerusform>Répétition des %n jours suivants sur le mur d’essai …</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawing the pages …</source>
        <translation>Capture des pages …</translation>
    </message>
    <message>
        <source>From {start} to {end}, on a clock that ran ahead:</source>
        <translation>Du {start} au {end}, sur une horloge accélérée&#xa0;:</translation>
    </message>
    <message>
        <source>{sent} of {total} deliveries sent within a minute of their time</source>
        <translation>{sent} envois sur {total} partis à la minute prévue</translation>
    </message>
    <message>
        <source>{reactions} reactions invented, {readings} counters really read</source>
        <translation>{reactions} réactions inventées, {readings} compteurs réellement relevés</translation>
    </message>
    <message>
        <source>Pictures ({n}): {folder}</source>
        <translation>Images ({n})&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Report: {file}</source>
        <translation>Rapport&#xa0;: {file}</translation>
    </message>
    <message>
        <source>After the rehearsal: {file}</source>
        <translation>Après la répétition&#xa0;: {file}</translation>
    </message>
    <message>
        <source>The sample as of today, to explore: cm-console --workspace {file}</source>
        <translation>L’exemple à ce jour, à explorer&#xa0;: cm-console --workspace {file}</translation>
    </message>
    <message>
        <source>Report written to {name}.</source>
        <translation>Rapport écrit dans {name}.</translation>
    </message>
    <message>
        <source>Nothing has been published yet.</source>
        <translation>Rien n’a encore été publié.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>Since the first reading</source>
        <translation>Depuis le premier relevé</translation>
    </message>
    <message>
        <source>Not every account could be read: {names}.</source>
        <translation>Certains comptes n’ont pas pu être relevés&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>There is no post yet.</source>
        <translation>Il n’y a pas encore de publication.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) written to {name}.</source>
        <translation>
            <numerusform>%n publication écrite dans {name}.</numerusform>
            <numerusform>%n publications écrites dans {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Post {id} is cancelled.</source>
        <translation>La publication {id} est annulée.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>There is no such delivery.</source>
        <translation>Cet envoi n’existe pas.</translation>
    </message>
    <message>
        <source>Give either --published URL or --not-sent.</source>
        <translation>Donnez soit --published URL, soit --not-sent.</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>Rien n’est en retard.</translation>
    </message>
    <message>
        <source>Delivery {id}: {state}</source>
        <translation>Envoi {id}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>A post that comes again needs a first time: --at DATE</source>
        <translation>Une publication qui revient a besoin d’une première date : --at DATE</translation>
    </message>
    <message>
        <source>--until and --times need --repeat or --rule.</source>
        <translation>--until et --times demandent --repeat ou --rule.</translation>
    </message>
    <message>
        <source>{text} is not a date and a time.</source>
        <translation>{text} n’est pas une date suivie d’une heure.</translation>
    </message>
    <message>
        <source>Nothing was scheduled.</source>
        <translation>Rien n’a été programmé.</translation>
    </message>
    <message>
        <source>Write it like &quot;2026-12-08 09:30&quot;, or: now, next-slot</source>
        <translation>Écrivez par exemple « 2026-12-08 09:30 », ou : now, next-slot</translation>
    </message>
    <message>
        <source>Post {id}: {time} ({zone}), to {accounts}</source>
        <translation>Publication {id}&#xa0;: {time} ({zone}), sur {accounts}</translation>
    </message>
    <message>
        <source>Published: {count}</source>
        <translation>Publiés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Scheduled for later: {count}</source>
        <translation>Programmés pour plus tard&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Stopped before the end; what is left stays scheduled.</source>
        <translation>Arrêt avant la fin&#xa0;; le reste demeure programmé.</translation>
    </message>
    <message>
        <source>Not everything went out.</source>
        <translation>Tout n’est pas parti.</translation>
    </message>
    <message>
        <source>See: deliveries list</source>
        <translation>Voir&#xa0;: deliveries list</translation>
    </message>
    <message>
        <source>The account must be checked first.</source>
        <translation>Le compte doit d’abord être vérifié.</translation>
    </message>
    <message>
        <source>“{pair}” is not COLUMN=FIELD.</source>
        <translation>« {pair} » n’est pas COLONNE=CHAMP.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) written to {name}.</source>
        <translation>
            <numerusform>%n personne écrite dans {name}.</numerusform>
            <numerusform>%n personnes écrites dans {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run of {name}: nothing was stored.</source>
        <translation>Essai à blanc de {name}&#xa0;: rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Taken: {taken}  Merged: {merged}  Unchanged: {unchanged}  Refused: {refused}</source>
        <translation>Importées&#xa0;: {taken}  Fusionnées&#xa0;: {merged}  Inchangées&#xa0;: {unchanged}  Refusées&#xa0;: {refused}</translation>
    </message>
    <message>
        <source>Line {line} refused: {reason}</source>
        <translation>Ligne {line} refusée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>Aucune personne trouvée.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Vague</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) are left without a wave.</source>
        <translation>
            <numerusform>%n volontaire reste sans vague.</numerusform>
            <numerusform>%n volontaires restent sans vague.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seed of the lot: {seed}</source>
        <translation>Graine du tirage&#xa0;: {seed}</translation>
    </message>
    <message>
        <source>There are no waves yet: draw some with waves plan --sizes 50,90,90</source>
        <translation>Il n’y a pas encore de vagues&#xa0;: tirez-en avec waves plan --sizes 50,90,90</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of {wave} written to {file}.</source>
        <translation>
            <numerusform>%n personne de {wave} écrite dans {file}.</numerusform>
            <numerusform>%n personnes de {wave} écrites dans {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Managers</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Équilibre</translation>
    </message>
    <message>
        <source>init needs --workspace FILE.</source>
        <translation>init demande --workspace FICHIER.</translation>
    </message>
    <message>
        <source>{name} is ready.</source>
        <translation>{name} est prêt.</translation>
    </message>
    <message>
        <source>Backup written to {name}.</source>
        <translation>Sauvegarde écrite dans {name}.</translation>
    </message>
    <message>
        <source>{name} is restored.</source>
        <translation>{name} est restauré.</translation>
    </message>
    <message>
        <source>What was there before is kept as {name}.</source>
        <translation>Ce qui s’y trouvait est conservé sous {name}.</translation>
    </message>
    <message>
        <source>The workspace is sound.</source>
        <translation>L’espace de travail est intact.</translation>
    </message>
    <message>
        <source>The workspace is damaged ({n} faults).</source>
        <translation>L’espace de travail est endommagé ({n} défauts).</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Restore the last backup with: restore FILE</source>
        <translation>Restaurez la dernière sauvegarde avec&#xa0;: restore FILE</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>The account&apos;s secret can be neither read nor kept until it is unlocked; nothing was sent.</source>
        <translation>Tant qu’il l’est, le secret du compte ne peut être ni lu ni conservé&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Unlock the keyring (usually by signing in to this computer), then try again.</source>
        <translation>Déverrouillez le trousseau (le plus souvent en ouvrant votre session), puis réessayez.</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n}&#xa0;%</translation>
    </message>
    <message>
        <source>{count} of {n}</source>
        <translation>{count} sur {n}</translation>
    </message>
    <message>
        <source>{share} ({low} to {high})</source>
        <translation>{share} ({low} à {high})</translation>
    </message>
    <message>
        <source>{count} · {share} ({low} to {high})</source>
        <translation>{count} · {share} ({low} à {high})</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>janv.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>févr.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>avr.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>juil.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>déc.</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar.</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mer.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jeu.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>ven.</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sam.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dim.</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation>{weekday} {day}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) read</source>
        <translation>
            <numerusform>%n publication relevée</numerusform>
            <numerusform>%n publications relevées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) read</source>
        <translation>
            <numerusform>%n canal relevé</numerusform>
            <numerusform>%n canaux relevés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) no longer there</source>
        <translation>
            <numerusform>%n publication disparue</numerusform>
            <numerusform>%n publications disparues</numerusform>
        </translation>
    </message>
    <message>
        <source>The practice platform is missing.</source>
        <translation>La plateforme d’essai est absente.</translation>
    </message>
    <message>
        <source>Nothing was rehearsed and nothing was changed.</source>
        <translation>Rien n’a été répété ni modifié.</translation>
    </message>
    <message>
        <source>Install CM Console again.</source>
        <translation>Réinstallez CM Console.</translation>
    </message>
    <message>
        <source>There is no platform {key}.</source>
        <translation>La plateforme {key} n’existe pas.</translation>
    </message>
    <message>
        <source>No account was added.</source>
        <translation>Aucun compte n’a été ajouté.</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <translation>Choisissez parmi&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The platform of {name} cannot be used.</source>
        <translation>La plateforme de {name} est inutilisable.</translation>
    </message>
    <message>
        <source>Its part of CM Console is missing or broken; the account was kept as it is.</source>
        <translation>Son module de CM Console est absent ou défectueux&#xa0;; le compte a été conservé tel quel.</translation>
    </message>
    <message>
        <source>Update or install CM Console again.</source>
        <translation>Mettez à jour ou réinstallez CM Console.</translation>
    </message>
    <message>
        <source>{label} is missing.</source>
        <translation>Il manque&#xa0;: {label}.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Remplissez ce champ.</translation>
    </message>
    <message>
        <source>An account&apos;s name cannot hold a comma.</source>
        <translation>Le nom d’un compte ne peut pas contenir de virgule.</translation>
    </message>
    <message>
        <source>Commas separate names; choose another sign.</source>
        <translation>La virgule sépare les noms&#xa0;; choisissez un autre signe.</translation>
    </message>
    <message>
        <source>There is already an account named {name}.</source>
        <translation>Un compte nommé {name} existe déjà.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This address is not encrypted.</source>
        <translation>Cette adresse n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>The secret could be read on its way; no account was added.</source>
        <translation>Le secret pourrait être lu en chemin&#xa0;; aucun compte n’a été ajouté.</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation>Utilisez une adresse qui commence par https.</translation>
    </message>
    <message>
        <source>This is not a server&apos;s address.</source>
        <translation>Ce n’est pas l’adresse d’un serveur.</translation>
    </message>
    <message>
        <source>Write it like https://social.example.</source>
        <translation>Écrivez-la comme https://social.example.</translation>
    </message>
    <message>
        <source>This is not the name of an environment variable.</source>
        <translation>Ce n’est pas le nom d’une variable d’environnement.</translation>
    </message>
    <message>
        <source>No account was added, and what was given was kept nowhere.</source>
        <translation>Aucun compte n’a été ajouté et rien de ce qui a été saisi n’a été conservé.</translation>
    </message>
    <message>
        <source>Give the variable&apos;s name, such as MASTODON_TOKEN, never the secret itself.</source>
        <translation>Donnez le nom de la variable, par exemple MASTODON_TOKEN, jamais le secret lui-même.</translation>
    </message>
    <message>
        <source>This account no longer exists.</source>
        <translation>Ce compte n’existe plus.</translation>
    </message>
    <message>
        <source>Add one first.</source>
        <translation>Ajoutez-en d’abord un.</translation>
    </message>
    <message>
        <source>There is no account named {name}.</source>
        <translation>Aucun compte ne s’appelle {name}.</translation>
    </message>
    <message>
        <source>The secret of {name} comes from the environment.</source>
        <translation>Le secret de {name} vient de l’environnement.</translation>
    </message>
    <message>
        <source>Set the variable {variable} to the new secret.</source>
        <translation>Mettez le nouveau secret dans la variable {variable}.</translation>
    </message>
    <message>
        <source>{platform} has no sign-in with the browser.</source>
        <translation>{platform} n’a pas de connexion par le navigateur.</translation>
    </message>
    <message>
        <source>Give what it asks for under Accounts.</source>
        <translation>Donnez dans Comptes ce qu’elle demande.</translation>
    </message>
    <message>
        <source>The sign-in was stopped.</source>
        <translation>La connexion a été arrêtée.</translation>
    </message>
    <message>
        <source>Sign in whenever you like.</source>
        <translation>Connectez-vous quand vous voulez.</translation>
    </message>
    <message>
        <source>Nobody came back from the browser.</source>
        <translation>Personne n’est revenu du navigateur.</translation>
    </message>
    <message>
        <source>Sign in again, and finish in the page that opens.</source>
        <translation>Recommencez, et allez jusqu’au bout dans la page qui s’ouvre.</translation>
    </message>
    <message>
        <source>The server did not let {name} in.</source>
        <translation>Le serveur n’a pas laissé entrer {name}.</translation>
    </message>
    <message>
        <source>Sign in again, and allow CM Console what it asks for.</source>
        <translation>Recommencez, et autorisez ce que CM Console demande.</translation>
    </message>
    <message>
        <source>The server of {name} has no sign-in with the browser.</source>
        <translation>Le serveur de {name} n’a pas de connexion par le navigateur.</translation>
    </message>
    <message>
        <source>Check its address, or give an access token instead.</source>
        <translation>Vérifiez son adresse, ou donnez plutôt un jeton d’accès.</translation>
    </message>
    <message>
        <source>The variable {variable} is empty.</source>
        <translation>La variable {variable} est vide.</translation>
    </message>
    <message>
        <source>{name} takes its secret from there, so it could not be checked.</source>
        <translation>{name} y prend son secret&#xa0;; il n’a donc pas pu être vérifié.</translation>
    </message>
    <message>
        <source>Set the variable, then start CM Console again.</source>
        <translation>Définissez la variable, puis relancez CM Console.</translation>
    </message>
    <message>
        <source>{name} has not signed in yet.</source>
        <translation>{name} n’est pas encore connecté.</translation>
    </message>
    <message>
        <source>Sign in with the browser, or give its secret, under Accounts.</source>
        <translation>Connectez-vous avec le navigateur, ou donnez son secret, dans Comptes.</translation>
    </message>
    <message>
        <source>There is no secret for {name}.</source>
        <translation>Il n’y a pas de secret pour {name}.</translation>
    </message>
    <message>
        <source>The account was kept; it could not be checked.</source>
        <translation>Le compte a été conservé&#xa0;; il n’a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>Give its secret again under Accounts.</source>
        <translation>Redonnez son secret dans Comptes.</translation>
    </message>
    <message>
        <source>This secret belongs to {handle}, not to {name}.</source>
        <translation>Ce secret appartient à {handle}, pas à {name}.</translation>
    </message>
    <message>
        <source>Nothing was changed, so that no post goes out under another name.</source>
        <translation>Rien n’a été modifié, pour qu’aucune publication ne parte sous un autre nom.</translation>
    </message>
    <message>
        <source>Give the secret of {name}, or add {handle} as an account of its own.</source>
        <translation>Donnez le secret de {name}, ou ajoutez {handle} comme un compte à part.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) are still to go out by this account.</source>
        <translation>
            <numerusform>%n publication doit encore partir par ce compte.</numerusform>
            <numerusform>%n publications doivent encore partir par ce compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was not removed.</source>
        <translation>{name} n’a pas été retiré.</translation>
    </message>
    <message>
        <source>Cancel them or give them to another account first.</source>
        <translation>Annulez-les ou confiez-les d’abord à un autre compte.</translation>
    </message>
    <message>
        <source>{name} could not be checked; it was kept as it is.</source>
        <translation>{name} n’a pas pu être vérifié&#xa0;; il a été conservé tel quel.</translation>
    </message>
    <message>
        <source>The platform refused {name}.</source>
        <translation>La plateforme a refusé {name}.</translation>
    </message>
    <message>
        <source>Nothing is sent by it until it is checked again; its posts were kept.</source>
        <translation>Il n’envoie plus rien tant qu’il n’est pas revérifié&#xa0;; ses publications sont conservées.</translation>
    </message>
    <message>
        <source>Check the user name and the secret, then give the secret again.</source>
        <translation>Vérifiez le nom d’utilisateur et le secret, puis redonnez le secret.</translation>
    </message>
    <message>
        <source>The platform asks to wait.</source>
        <translation>La plateforme demande d’attendre.</translation>
    </message>
    <message>
        <source>Check it again in some minutes.</source>
        <translation>Revérifiez-le dans quelques minutes.</translation>
    </message>
    <message>
        <source>The server of {name} cannot prove who it is.</source>
        <translation>Le serveur de {name} ne peut pas prouver qui il est.</translation>
    </message>
    <message>
        <source>Its certificate is not valid here, so nothing was sent to it; the account was kept as it is.</source>
        <translation>Son certificat n’est pas valable ici&#xa0;: rien ne lui a été envoyé, et le compte est resté tel quel.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address; if it is right, ask who runs the server.</source>
        <translation>Vérifiez l’adresse du serveur&#xa0;; si elle est juste, demandez à qui s’occupe du serveur.</translation>
    </message>
    <message>
        <source>The server of {name} cannot be reached.</source>
        <translation>Le serveur de {name} est injoignable.</translation>
    </message>
    <message>
        <source>The account was kept as it is.</source>
        <translation>Le compte a été conservé tel quel.</translation>
    </message>
    <message>
        <source>Check the connection and the server&apos;s address, then check the account again.</source>
        <translation>Vérifiez la connexion et l’adresse du serveur, puis revérifiez le compte.</translation>
    </message>
    <message>
        <source>The server of {name} did not answer as expected.</source>
        <translation>Le serveur de {name} n’a pas répondu comme prévu.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address, then check the account again.</source>
        <translation>Vérifiez l’adresse du serveur, puis revérifiez le compte.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Write a few words.</source>
        <translation>Écrivez quelques mots.</translation>
    </message>
    <message>
        <source>It would end before it starts.</source>
        <translation>La fin précéderait le début.</translation>
    </message>
    <message>
        <source>Give an end that is on or after the start.</source>
        <translation>Donnez une fin égale ou postérieure au début.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Write digits, such as 12 or 12.5.</source>
        <translation>Écrivez des chiffres, par exemple 12 ou 12,5.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Regardez de nouveau la liste.</translation>
    </message>
    <message>
        <source>The campaign needs a name.</source>
        <translation>La campagne a besoin d’un nom.</translation>
    </message>
    <message>
        <source>There is no time zone “{zone}”.</source>
        <translation>Le fuseau horaire «&#xa0;{zone}&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Did you mean {zone}?</source>
        <translation>Vouliez-vous dire {zone}&#xa0;?</translation>
    </message>
    <message>
        <source>Give a region and a city, such as Europe/Paris.</source>
        <translation>Donnez une région et une ville, par exemple Europe/Paris.</translation>
    </message>
    <message>
        <source>The launch must be for at least one person.</source>
        <translation>Le lancement doit concerner au moins une personne.</translation>
    </message>
    <message>
        <source>Leave the population empty to count everyone in the directory.</source>
        <translation>Laissez la population vide pour compter tout l’annuaire.</translation>
    </message>
    <message>
        <source>A post counts as late after {least} minutes at least and a week at most.</source>
        <translation>Une publication compte comme en retard après {least} minutes au moins et une semaine au plus.</translation>
    </message>
    <message>
        <source>Give a number of minutes, such as 60.</source>
        <translation>Indiquez un nombre de minutes, par exemple 60.</translation>
    </message>
    <message>
        <source>This campaign is no longer there.</source>
        <translation>Cette campagne n’existe plus.</translation>
    </message>
    <message>
        <source>The phase needs a name.</source>
        <translation>La phase a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The task needs a name.</source>
        <translation>La tâche a besoin d’un nom.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ce jour n’est pas encore venu.</translation>
    </message>
    <message>
        <source>A measure is what was seen, so nothing was recorded.</source>
        <translation>Une mesure dit ce qui a été constaté&#xa0;; rien n’a donc été enregistré.</translation>
    </message>
    <message>
        <source>Give today&apos;s date or an earlier one.</source>
        <translation>Donnez la date du jour ou une date antérieure.</translation>
    </message>
    <message>
        <source>This campaign has no outcome metric yet.</source>
        <translation>Cette campagne n’a pas encore d’indicateur de résultat.</translation>
    </message>
    <message>
        <source>Nothing was recorded: a number without a metric proves nothing.</source>
        <translation>Rien n’a été enregistré&#xa0;: un nombre sans indicateur ne prouve rien.</translation>
    </message>
    <message>
        <source>Name the metric in the campaign first.</source>
        <translation>Nommez d’abord l’indicateur dans la campagne.</translation>
    </message>
    <message>
        <source>This phase belongs to another campaign.</source>
        <translation>Cette phase appartient à une autre campagne.</translation>
    </message>
    <message>
        <source>This phase is no longer there.</source>
        <translation>Cette phase n’existe plus.</translation>
    </message>
    <message>
        <source>This task is no longer there.</source>
        <translation>Cette tâche n’existe plus.</translation>
    </message>
    <message>
        <source>There is no campaign “{name}”.</source>
        <translation>La campagne «&#xa0;{name}&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Campagnes existantes&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Create one first.</source>
        <translation>Créez-en d’abord une.</translation>
    </message>
    <message>
        <source>This campaign already has phases.</source>
        <translation>Cette campagne a déjà des phases.</translation>
    </message>
    <message>
        <source>They were left as they are.</source>
        <translation>Elles ont été laissées telles quelles.</translation>
    </message>
    <message>
        <source>Remove them first, or go on with them.</source>
        <translation>Supprimez-les d’abord, ou continuez avec elles.</translation>
    </message>
    <message>
        <source>There is already a campaign “{name}”.</source>
        <translation>Une campagne «&#xa0;{name}&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Ont participé</translation>
    </message>
    <message>
        <source>Still taking part</source>
        <translation>Participent encore</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Chasm, 16%: {n}</source>
        <translation>Gouffre, 16&#xa0;%&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{share} of the people the launch is for. Drop-outs stay counted.</source>
        <translation>{share} des personnes visées par le lancement. Les abandons restent comptés.</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>It fills in as testers become active: note their states under Testers.</source>
        <translation>Se remplit à mesure que les testeurs deviennent actifs&#xa0;: notez leur état dans Testeurs.</translation>
    </message>
    <message>
        <source>All reactions</source>
        <translation>Toutes les réactions</translation>
    </message>
    <message>
        <source>{name}: {value} on {day}</source>
        <translation>{name}&#xa0;: {value} le {day}</translation>
    </message>
    <message>
        <source>It fills in once posts are published and their counters are read.</source>
        <translation>Se remplit une fois les publications parues et leurs compteurs relevés.</translation>
    </message>
    <message>
        <source>The {n} strongest of {all} are drawn.</source>
        <translation>Les {n} plus fortes sur {all} sont tracées.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Wave {number}</source>
        <translation>Vague {number}</translation>
    </message>
    <message>
        <source>Post: {title}</source>
        <translation>Publication&#xa0;: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) out</source>
        <translation>
            <numerusform>%n publication parue</numerusform>
            <numerusform>%n publications parues</numerusform>
        </translation>
    </message>
    <message>
        <source>The platform cannot be reached; what was read before is kept.</source>
        <translation>La plateforme est injoignable&#xa0;; les relevés précédents sont conservés.</translation>
    </message>
    <message>
        <source>The platform asked to wait; it is read again as soon as it allows.</source>
        <translation>La plateforme a demandé d’attendre&#xa0;; elle sera relevée dès qu’elle le permet.</translation>
    </message>
    <message>
        <source>The platform did not answer as it should; it is read again later.</source>
        <translation>La plateforme n’a pas répondu comme prévu&#xa0;; elle sera relevée plus tard.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) may or may not be out.</source>
        <translation>
            <numerusform>%n publication est peut-être parue.</numerusform>
            <numerusform>%n publications sont peut-être parues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look and settle</source>
        <translation>Vérifier et trancher</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) were refused.</source>
        <translation>
            <numerusform>%n publication a été refusée.</numerusform>
            <numerusform>%n publications ont été refusées.</numerusform>
        </translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Voir pourquoi</translation>
    </message>
    <message>
        <source>It may be out on {account} or not: “{post}”</source>
        <translation>Peut-être parti sur {account}, peut-être pas&#xa0;: «&#xa0;{post}&#xa0;»</translation>
    </message>
    <message>
        <source>{account} refused “{post}”</source>
        <translation>{account} a refusé «&#xa0;{post}&#xa0;»</translation>
    </message>
    <message>
        <source>Not sent in time on {account}: “{post}”</source>
        <translation>Pas envoyé à temps sur {account}&#xa0;: «&#xa0;{post}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) missed their time.</source>
        <translation>
            <numerusform>%n publication a manqué son heure.</numerusform>
            <numerusform>%n publications ont manqué leur heure.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send or leave out</source>
        <translation>Envoyer ou non</translation>
    </message>
    <message>
        <source>{account} was refused by its platform; nothing is sent by it.</source>
        <translation>{account} a été refusé par sa plateforme&#xa0;; il n’envoie plus rien.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) are due, but nothing publishes.</source>
        <translation>
            <numerusform>%n publication est à envoyer, mais la diffusion ne tourne pas.</numerusform>
            <numerusform>%n publications sont à envoyer, mais la diffusion ne tourne pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Ouvrir la boîte d’envoi</translation>
    </message>
    <message>
        <source>The campaign is still a draft. It lacks {what}.</source>
        <translation>La campagne est encore un brouillon. Il lui manque {what}.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Complete it</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>Due on {day}: {task}</source>
        <translation>Pour le {day}&#xa0;: {task}</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) are overdue.</source>
        <translation>
            <numerusform>%n tâche est en retard.</numerusform>
            <numerusform>%n tâches sont en retard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>See the plan</source>
        <translation>Voir le plan</translation>
    </message>
    <message>
        <source>“{metric}” has not been measured since {day}.</source>
        <translation>«&#xa0;{metric}&#xa0;» n’a pas été mesuré depuis le {day}.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Record a value</source>
        <translation>Saisir une valeur</translation>
    </message>
    <message>
        <source>The last backup is from {day}.</source>
        <translation>La dernière sauvegarde date du {day}.</translation>
    </message>
    <message>
        <source>The workspace has never been backed up.</source>
        <translation>L’espace de travail n’a jamais été sauvegardé.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>This delivery no longer exists.</source>
        <translation>Cet envoi n’existe plus.</translation>
    </message>
    <message>
        <source>Only unconfirmed deliveries are settled by hand.</source>
        <translation>Seuls les envois non confirmés se tranchent à la main.</translation>
    </message>
    <message>
        <source>This one stands at: {state}. Nothing was changed.</source>
        <translation>État de celui-ci&#xa0;: {state}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This delivery cannot be sent again.</source>
        <translation>Cet envoi ne peut pas être refait.</translation>
    </message>
    <message>
        <source>It stands at: {state}. Nothing was changed.</source>
        <translation>Son état&#xa0;: {state}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Write a new post, or settle it first when it is unconfirmed.</source>
        <translation>Écrivez une nouvelle publication ou, s’il n’est pas confirmé, tranchez d’abord.</translation>
    </message>
    <message>
        <source>This delivery cannot be left out any more.</source>
        <translation>Il est trop tard pour renoncer à cet envoi.</translation>
    </message>
    <message>
        <source>This is not an address of a post.</source>
        <translation>Ce n’est pas l’adresse d’une publication.</translation>
    </message>
    <message>
        <source>Copy the address from the post&apos;s page; it begins with https.</source>
        <translation>Copiez l’adresse de la page de la publication&#xa0;; elle commence par https.</translation>
    </message>
    <message>
        <source>{account} could not be asked for the post.</source>
        <translation>La publication n’a pas pu être cherchée sur {account}.</translation>
    </message>
    <message>
        <source>It stays unconfirmed.</source>
        <translation>L’envoi reste non confirmé.</translation>
    </message>
    <message>
        <source>Look on the network yourself, or try again later.</source>
        <translation>Regardez vous-même sur le réseau, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>There is no playbook “{key}”.</source>
        <translation>Le scénario «&#xa0;{key}&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Choose one of these: {keys}.</source>
        <translation>Choisissez parmi&#xa0;: {keys}.</translation>
    </message>
    <message>
        <source>line syntax</source>
        <translation>syntaxe de ligne</translation>
    </message>
    <message>
        <source>The playbook {file} cannot be used.</source>
        <translation>Le scénario {file} est inutilisable.</translation>
    </message>
    <message>
        <source>Its entry “{key}” is missing, misspelt or of the wrong kind. Nothing was changed.</source>
        <translation>Son entrée «&#xa0;{key}&#xa0;» est absente, mal orthographiée ou du mauvais type. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Correct the file, or choose another playbook.</source>
        <translation>Corrigez le fichier, ou choisissez un autre scénario.</translation>
    </message>
    <message>
        <source>This post no longer exists.</source>
        <translation>Cette publication n’existe plus.</translation>
    </message>
    <message>
        <source>This campaign no longer exists.</source>
        <translation>Cette campagne n’existe plus.</translation>
    </message>
    <message>
        <source>The post cannot be scheduled like this.</source>
        <translation>La publication ne peut pas être programmée ainsi.</translation>
    </message>
    <message>
        <source>Nothing was scheduled or changed.</source>
        <translation>Rien n’a été programmé ni modifié.</translation>
    </message>
    <message>
        <source>When should it go out?</source>
        <translation>Quand doit-elle partir&#xa0;?</translation>
    </message>
    <message>
        <source>Choose a date and a time, or send it now.</source>
        <translation>Choisissez une date et une heure, ou envoyez-la maintenant.</translation>
    </message>
    <message>
        <source>There is no time zone {zone}.</source>
        <translation>Le fuseau horaire {zone} n’existe pas.</translation>
    </message>
    <message>
        <source>Write it like Europe/Paris.</source>
        <translation>Écrivez-le comme Europe/Paris.</translation>
    </message>
    <message>
        <source>It is already on its way to {accounts}.</source>
        <translation>Elle est déjà en route vers {accounts}.</translation>
    </message>
    <message>
        <source>The other deliveries were cancelled.</source>
        <translation>Les autres envois ont été annulés.</translation>
    </message>
    <message>
        <source>Look at the outbox in a moment to see what became of it.</source>
        <translation>Consultez la boîte d’envoi dans un instant pour voir la suite.</translation>
    </message>
    <message>
        <source>Nothing of this post is still to go out.</source>
        <translation>Plus rien de cette publication n’est à envoyer.</translation>
    </message>
    <message>
        <source>What is published, unconfirmed or cancelled is never changed.</source>
        <translation>Ce qui est publié, non confirmé ou annulé n’est jamais modifié.</translation>
    </message>
    <message>
        <source>Write a new post instead.</source>
        <translation>Écrivez plutôt une nouvelle publication.</translation>
    </message>
    <message>
        <source>Only drafts and cancelled posts can be deleted.</source>
        <translation>Seuls les brouillons et les publications annulées peuvent être supprimés.</translation>
    </message>
    <message>
        <source>The post was kept.</source>
        <translation>La publication a été conservée.</translation>
    </message>
    <message>
        <source>Cancel it first; what has been sent stays in the history.</source>
        <translation>Annulez-la d’abord&#xa0;; ce qui est parti reste dans l’historique.</translation>
    </message>
    <message>
        <source>Choose at least one account.</source>
        <translation>Choisissez au moins un compte.</translation>
    </message>
    <message>
        <source>{account} was removed: choose another account.</source>
        <translation>{account} a été retiré&#xa0;: choisissez un autre compte.</translation>
    </message>
    <message>
        <source>{account}: there is no text.</source>
        <translation>{account}&#xa0;: il n’y a pas de texte.</translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n byte(s) too long.</source>
        <translation>
            <numerusform>{account}&#xa0;: %n octet de trop.</numerusform>
            <numerusform>{account}&#xa0;: %n octets de trop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n character(s) too long.</source>
        <translation>
            <numerusform>{account}&#xa0;: %n caractère de trop.</numerusform>
            <numerusform>{account}&#xa0;: %n caractères de trop.</numerusform>
        </translation>
    </message>
    <message>
        <source>{account} needs you: nothing goes out before it is checked.</source>
        <translation>{account} attend votre action&#xa0;: rien ne part avant sa vérification.</translation>
    </message>
    <message>
        <source>{account}: the sign-in has ended. Sign in again under Accounts.</source>
        <translation>{account}&#xa0;: la connexion a pris fin. Reconnectez-vous dans Comptes.</translation>
    </message>
    <message>
        <source>{account}: the sign-in ends on {time} ({zone}), before this post goes out.</source>
        <translation>{account}&#xa0;: la connexion prend fin le {time} ({zone}), avant que cette publication parte.</translation>
    </message>
    <message>
        <source>{time} ({zone}) has passed. Choose a later time, or send it now.</source>
        <translation>{time} ({zone}) est passé. Choisissez un autre moment, ou envoyez maintenant.</translation>
    </message>
    <message>
        <source>The clocks of {zone} jump over {time}: it goes out at {real}.</source>
        <translation>{time} n’existe pas dans le fuseau {zone} (changement d’heure)&#xa0;: départ à {real}.</translation>
    </message>
    <message>
        <source>The clocks of {zone} show {time} twice: it goes out the first time ({utc} UTC).</source>
        <translation>{time} revient deux fois dans le fuseau {zone} (changement d’heure)&#xa0;: départ la première fois ({utc} UTC).</translation>
    </message>
    <message>
        <source>{account}: the same text goes or went out within 24 hours of this time.</source>
        <translation>{account}&#xa0;: le même texte part ou est parti à moins de 24 heures de ce moment.</translation>
    </message>
    <message>
        <source>Publishing is already running.</source>
        <translation>La diffusion est déjà active.</translation>
    </message>
    <message>
        <source>Report of {day} · opening {opening}</source>
        <translation>Rapport du {day} · ouverture le {opening}</translation>
    </message>
    <message>
        <source>Strategic objective</source>
        <translation>Objectif stratégique</translation>
    </message>
    <message>
        <source>Not written yet: without it the figures below prove nothing.</source>
        <translation>Pas encore rédigé&#xa0;: sans lui, les chiffres ci-dessous ne prouvent rien.</translation>
    </message>
    <message>
        <source>Adoption against the plan</source>
        <translation>Adoption et plan</translation>
    </message>
    <message>
        <source>Reactions by channel</source>
        <translation>Réactions par canal</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>Ce que disent les chiffres</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>pas encore mesuré</translation>
    </message>
    <message>
        <source>{value} on {day}</source>
        <translation>{value} le {day}</translation>
    </message>
    <message>
        <source>Outcome metric</source>
        <translation>Indicateur de résultat</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Dernière valeur</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Active testers</source>
        <translation>Testeurs actifs</translation>
    </message>
    <message>
        <source>of those invited</source>
        <translation>des personnes invitées</translation>
    </message>
    <message>
        <source>Active managers</source>
        <translation>Managers actifs</translation>
    </message>
    <message>
        <source>of the managers invited</source>
        <translation>des managers invités</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Adoption</translation>
    </message>
    <message>
        <source>planned by today: {plan} · chasm: {chasm}</source>
        <translation>prévu à ce jour&#xa0;: {plan} · gouffre&#xa0;: {chasm}</translation>
    </message>
    <message>
        <source>Progress to the target</source>
        <translation>Progrès vers la cible</translation>
    </message>
    <message>
        <source>from the value before to the target</source>
        <translation>de la valeur de départ à la cible</translation>
    </message>
    <message>
        <source>nobody invited yet</source>
        <translation>personne n’est encore invité</translation>
    </message>
    <message>
        <source>{whom}; too few for a percentage</source>
        <translation>{whom}&#xa0;; trop peu pour un pourcentage</translation>
    </message>
    <message>
        <source>{share} {whom} (95% interval {low} to {high})</source>
        <translation>{share} {whom} (intervalle à 95&#xa0;%&#xa0;: {low} à {high})</translation>
    </message>
    <message>
        <source>Posts and reactions</source>
        <translation>Publications et réactions</translation>
    </message>
    <message numerus="yes">
        <source>%n more post(s) with fewer reactions are not listed.</source>
        <translation>
            <numerusform>%n autre publication, avec moins de réactions, n’est pas listée.</numerusform>
            <numerusform>%n autres publications, avec moins de réactions, ne sont pas listées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) hidden, so that nobody can be singled out.</source>
        <translation>
            <numerusform>%n service masqué, pour que personne ne soit identifiable.</numerusform>
            <numerusform>%n services masqués, pour que personne ne soit identifiable.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking part by department</source>
        <translation>Participation par service</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
    <message numerus="yes">
        <source>No department has %n people invited yet.</source>
        <translation>
            <numerusform>Aucun service n’a encore %n personne invitée.</numerusform>
            <numerusform>Aucun service n’a encore %n personnes invitées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Active testers are invited people noted as active, reported or done on the day of this report; what a tester did is declared, not measured.</source>
        <translation>Les testeurs actifs sont les personnes invitées notées «&#xa0;Actif&#xa0;», «&#xa0;Retour fait&#xa0;» ou «&#xa0;Terminé&#xa0;» le jour de ce rapport&#xa0;; ce qu’un testeur a fait est déclaré, pas mesuré.</translation>
    </message>
    <message>
        <source>Adoption counts everyone who has taken part at least once, on the day of the first time; people who dropped out stay counted.</source>
        <translation>L’adoption compte chaque personne qui a participé au moins une fois, au jour de la première fois&#xa0;; celles qui ont abandonné restent comptées.</translation>
    </message>
    <message>
        <source>The chasm is 16% of the people the launch is for (Moore): below it, most who take part are early adopters. A slowdown after it is common, not fatal.</source>
        <translation>Le gouffre se situe à 16&#xa0;% des personnes visées par le lancement (Moore)&#xa0;: en deçà, la plupart des participants sont des adopteurs précoces. Un ralentissement ensuite est courant, pas fatal.</translation>
    </message>
    <message numerus="yes">
        <source>Intervals are 95% Wilson intervals. Below ten people no percentage is given. Groups of fewer than %n people are hidden.</source>
        <translation>
            <numerusform>Les intervalles sont des intervalles de Wilson à 95&#xa0;%. En dessous de dix personnes, aucun pourcentage n’est donné. Les groupes de moins de %n personne sont masqués.</numerusform>
            <numerusform>Les intervalles sont des intervalles de Wilson à 95&#xa0;%. En dessous de dix personnes, aucun pourcentage n’est donné. Les groupes de moins de %n personnes sont masqués.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reactions are the counters that each platform shows; a dash means not read, never zero.</source>
        <translation>Les réactions sont les compteurs affichés par chaque plateforme&#xa0;; un tiret veut dire non relevé, jamais zéro.</translation>
    </message>
    <message>
        <source>Posts never read: {unread} of {all}. Last reading: {when}.</source>
        <translation>Publications jamais relevées&#xa0;: {unread} sur {all}. Dernier relevé&#xa0;: {when}.</translation>
    </message>
    <message>
        <source>Figures that move together do not show that one causes the other.</source>
        <translation>Deux chiffres qui évoluent ensemble ne prouvent pas que l’un cause l’autre.</translation>
    </message>
    <message>
        <source>Extracted on {when} ({zone}). Totals only: this report holds no data about one person.</source>
        <translation>Extrait le {when} ({zone}). Totaux seulement&#xa0;: ce rapport ne contient aucune donnée sur une personne.</translation>
    </message>
    <message>
        <source>The report could not be written to {name}.</source>
        <translation>Le rapport n’a pas pu être écrit dans {name}.</translation>
    </message>
    <message>
        <source>Nothing in the workspace was changed.</source>
        <translation>Rien n’a été modifié dans l’espace de travail.</translation>
    </message>
    <message>
        <source>Nothing runs in the background.</source>
        <translation>Rien ne tourne en arrière-plan.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>{day} is still to come.</source>
        <translation>Le {day} n’est pas encore venu.</translation>
    </message>
    <message>
        <source>No state was changed.</source>
        <translation>Aucun état n’a été modifié.</translation>
    </message>
    <message>
        <source>Choose today or an earlier day.</source>
        <translation>Choisissez aujourd’hui ou un jour antérieur.</translation>
    </message>
    <message>
        <source>This campaign is gone.</source>
        <translation>Cette campagne n’existe plus.</translation>
    </message>
    <message>
        <source>{name} already has this address.</source>
        <translation>{name} a déjà cette adresse.</translation>
    </message>
    <message>
        <source>Give another address, or edit that person.</source>
        <translation>Donnez une autre adresse, ou modifiez cette personne.</translation>
    </message>
    <message>
        <source>Nobody can go to “{state}” from here.</source>
        <translation>Personne ne peut passer d’ici à «&#xa0;{state}&#xa0;».</translation>
    </message>
    <message>
        <source>They are: {states}. Nothing was changed.</source>
        <translation>États actuels&#xa0;: {states}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>States go forward, or one step back.</source>
        <translation>On avance d’état en état, ou l’on recule d’un seul.</translation>
    </message>
    <message>
        <source>This person is gone.</source>
        <translation>Cette personne n’existe plus.</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>Relancez la recherche.</translation>
    </message>
    <message>
        <source>“{email}” is not an e-mail address.</source>
        <translation>«&#xa0;{email}&#xa0;» n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>The person was not saved.</source>
        <translation>La personne n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Write it as name@example.org.</source>
        <translation>Écrivez-la comme nom@example.org.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Une personne doit avoir un nom.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>L’import a été arrêté.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>No column holds the e-mail addresses.</source>
        <translation>Aucune colonne ne contient les adresses e-mail.</translation>
    </message>
    <message>
        <source>People are told apart by their address, so nothing was imported.</source>
        <translation>Les personnes se distinguent par leur adresse&#xa0;; rien n’a donc été importé.</translation>
    </message>
    <message>
        <source>Say which one it is. The columns are: {choices}.</source>
        <translation>Indiquez laquelle. Les colonnes sont&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>Column {n}</source>
        <translation>Colonne {n}</translation>
    </message>
    <message>
        <source>There is no column “{name}” in the file.</source>
        <translation>Il n’y a pas de colonne «&#xa0;{name}&#xa0;» dans le fichier.</translation>
    </message>
    <message>
        <source>Its columns are: {choices}.</source>
        <translation>Ses colonnes sont&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>A person has no field “{name}”.</source>
        <translation>Une personne n’a pas de champ «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The fields are: {choices}.</source>
        <translation>Les champs sont&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>Two columns stand for {field}.</source>
        <translation>Deux colonnes correspondent à {field}.</translation>
    </message>
    <message>
        <source>They are “{one}” and “{two}”. Nothing was imported.</source>
        <translation>Ce sont «&#xa0;{one}&#xa0;» et «&#xa0;{two}&#xa0;». Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Gardez-en une.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) repeat the address of an earlier line and were merged into it: {lines}.</source>
        <translation>
            <numerusform>%n ligne reprend l’adresse d’une ligne précédente et y a été fusionnée&#xa0;: {lines}.</numerusform>
            <numerusform>%n lignes reprennent l’adresse d’une ligne précédente et y ont été fusionnées&#xa0;: {lines}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold a formula without a value and were left out: lines {lines}.</source>
        <translation>
            <numerusform>%n cellule contient une formule sans valeur et a été ignorée&#xa0;: ligne {lines}.</numerusform>
            <numerusform>%n cellules contiennent une formule sans valeur et ont été ignorées&#xa0;: lignes {lines}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of “{column}” are neither yes nor no, first on line {line}: “{cell}”.</source>
        <translation>
            <numerusform>%n cellule de «&#xa0;{column}&#xa0;» n’est ni oui ni non, ligne {line}&#xa0;: «&#xa0;{cell}&#xa0;».</numerusform>
            <numerusform>%n cellules de «&#xa0;{column}&#xa0;» ne sont ni oui ni non, la première ligne {line}&#xa0;: «&#xa0;{cell}&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No column says who is a manager: %n were marked as managers by their level.</source>
        <translation>
            <numerusform>Aucune colonne ne dit qui est manager&#xa0;: %n personne marquée d’après son niveau.</numerusform>
            <numerusform>Aucune colonne ne dit qui est manager&#xa0;: %n personnes marquées d’après leur niveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have no name; theirs was made from the address.</source>
        <translation>
            <numerusform>%n personne n’a pas de nom&#xa0;; il a été tiré de l’adresse.</numerusform>
            <numerusform>%n personnes n’ont pas de nom&#xa0;; il a été tiré de l’adresse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) look garbled: on line {line}, “{text}” was probably “{better}”.</source>
        <translation>
            <numerusform>%n ligne semble altérée&#xa0;: ligne {line}, «&#xa0;{text}&#xa0;» était sans doute «&#xa0;{better}&#xa0;».</numerusform>
            <numerusform>%n lignes semblent altérées&#xa0;: ligne {line}, «&#xa0;{text}&#xa0;» était sans doute «&#xa0;{better}&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the file again as “CSV UTF-8” or .xlsx, then import that one.</source>
        <translation>Réenregistrez le fichier en «&#xa0;CSV UTF-8&#xa0;» ou en .xlsx, puis importez celui-ci.</translation>
    </message>
    <message>
        <source>This wave is no longer there.</source>
        <translation>Cette vague n’existe plus.</translation>
    </message>
    <message>
        <source>Look at the board again.</source>
        <translation>Regardez de nouveau le tableau.</translation>
    </message>
    <message>
        <source>There is no wave {number}.</source>
        <translation>La vague {number} n’existe pas.</translation>
    </message>
    <message>
        <source>Look at the list of waves, or plan more of them.</source>
        <translation>Consultez la liste des vagues, ou prévoyez-en d’autres.</translation>
    </message>
    <message>
        <source>The sizes of the waves are not usable.</source>
        <translation>Les tailles des vagues sont inutilisables.</translation>
    </message>
    <message>
        <source>Give one number of people for each wave, such as 50,90,90.</source>
        <translation>Donnez un nombre de personnes par vague, par exemple 50,90,90.</translation>
    </message>
    <message>
        <source>A wave lasts from 1 to 52 weeks.</source>
        <translation>Une vague dure de 1 à 52 semaines.</translation>
    </message>
    <message>
        <source>Give another length.</source>
        <translation>Donnez une autre durée.</translation>
    </message>
    <message>
        <source>The seed of the lot must be a positive whole number.</source>
        <translation>La graine du tirage doit être un entier positif.</translation>
    </message>
    <message>
        <source>Leave it out to have one drawn.</source>
        <translation>Sans graine donnée, une graine est tirée.</translation>
    </message>
    <message>
        <source>People of wave {number} are already invited.</source>
        <translation>Des personnes de la vague {number} sont déjà invitées.</translation>
    </message>
    <message>
        <source>Give a size for each wave up to that one.</source>
        <translation>Donnez une taille à chaque vague jusqu’à celle-ci.</translation>
    </message>
    <message>
        <source>There is nobody to draw from yet.</source>
        <translation>Il n’y a encore personne à tirer au sort.</translation>
    </message>
    <message>
        <source>The directory is empty; no wave was changed.</source>
        <translation>L’annuaire est vide&#xa0;; aucune vague n’a été modifiée.</translation>
    </message>
    <message>
        <source>Import people under Testers first.</source>
        <translation>Importez d’abord des personnes dans Testeurs.</translation>
    </message>
    <message>
        <source>Every volunteer is already invited.</source>
        <translation>Tous les volontaires sont déjà invités.</translation>
    </message>
    <message>
        <source>Waves are drawn among volunteers only; no wave was changed.</source>
        <translation>Les vagues se tirent parmi les seuls volontaires&#xa0;; aucune vague n’a été modifiée.</translation>
    </message>
    <message>
        <source>Call for more volunteers, or place people by hand.</source>
        <translation>Appelez d’autres volontaires, ou placez des personnes à la main.</translation>
    </message>
    <message>
        <source>Nobody has volunteered yet.</source>
        <translation>Personne ne s’est encore porté volontaire.</translation>
    </message>
    <message>
        <source>Import a file with a column that says who volunteers (yes or no), mark people as volunteers under Testers, or place people by hand.</source>
        <translation>Importez un fichier avec une colonne qui dit qui est volontaire (oui ou non), marquez des volontaires dans Testeurs, ou placez des personnes à la main.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these people are already invited.</source>
        <translation>
            <numerusform>%n de ces personnes est déjà invitée.</numerusform>
            <numerusform>%n de ces personnes sont déjà invitées.</numerusform>
        </translation>
    </message>
    <message>
        <source>They keep their wave; nothing was changed.</source>
        <translation>Elles gardent leur vague&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Move them to another wave, or note under Testers that they dropped out.</source>
        <translation>Déplacez-les dans une autre vague, ou notez leur abandon dans Testeurs.</translation>
    </message>
    <message numerus="yes">
        <source>%n people of this wave are already invited.</source>
        <translation>
            <numerusform>%n personne de cette vague est déjà invitée.</numerusform>
            <numerusform>%n personnes de cette vague sont déjà invitées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The wave was left as it is.</source>
        <translation>La vague a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>Move them to another wave first.</source>
        <translation>Déplacez-les d’abord dans une autre vague.</translation>
    </message>
    <message>
        <source>A wave is for at least one person.</source>
        <translation>Une vague compte au moins une personne.</translation>
    </message>
    <message>
        <source>Give a larger number.</source>
        <translation>Donnez un nombre plus grand.</translation>
    </message>
    <message>
        <source>The wave would end before it starts.</source>
        <translation>La vague finirait avant de commencer.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Invité par</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>Sans service</translation>
    </message>
    <message>
        <source>Volunteers were drawn by lot (seed {seed}), each department and level by its share.</source>
        <translation>Volontaires tirés au sort (graine {seed}), chaque service et niveau selon sa part.</translation>
    </message>
    <message>
        <source>{wave} is empty.</source>
        <translation>{wave} est vide.</translation>
    </message>
    <message>
        <source>{wave} has {filled} of {size} people.</source>
        <translation>{wave}&#xa0;: {filled} personnes sur {size}.</translation>
    </message>
    <message numerus="yes">
        <source>%n manager(s) came first.</source>
        <translation>
            <numerusform>%n manager est passé en premier.</numerusform>
            <numerusform>%n managers sont passés en premier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in it have not volunteered.</source>
        <translation>
            <numerusform>%n personne n’est pas volontaire.</numerusform>
            <numerusform>%n personnes ne sont pas volontaires.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) stay empty: no volunteer is left.</source>
        <translation>
            <numerusform>%n place reste vide&#xa0;: il n’y a plus de volontaire.</numerusform>
            <numerusform>%n places restent vides&#xa0;: il n’y a plus de volontaire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) are empty.</source>
        <translation>
            <numerusform>%n place est vide.</numerusform>
            <numerusform>%n places sont vides.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its animators can follow {n} people.</source>
        <translation>Ses animateurs peuvent suivre {n} personnes.</translation>
    </message>
    <message>
        <source>Short, with no volunteer left there: {groups}.</source>
        <translation>Incomplète, faute de volontaires&#xa0;: {groups}.</translation>
    </message>
    <message>
        <source>Under their share: {groups}.</source>
        <translation>Sous leur part&#xa0;: {groups}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Managers first</source>
        <translation>Managers d’abord</translation>
    </message>
    <message>
        <source>{name} cannot be read past line {line}.</source>
        <translation>{name} est illisible après la ligne {line}.</translation>
    </message>
    <message>
        <source>A quotation mark that opens there is never closed. Nothing was imported.</source>
        <translation>Un guillemet qui s’ouvre là n’est jamais fermé. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Mend that line in the spreadsheet, save, then import it again.</source>
        <translation>Corrigez cette ligne dans le tableur, enregistrez, puis réimportez le fichier.</translation>
    </message>
    <message>
        <source>{name} is not a spreadsheet.</source>
        <translation>{name} n’est pas un tableau.</translation>
    </message>
    <message>
        <source>Choose a CSV or .xlsx file.</source>
        <translation>Choisissez un fichier CSV ou .xlsx.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} est vide.</translation>
    </message>
    <message>
        <source>Choose a file with one line of column names and one line per person.</source>
        <translation>Choisissez un fichier avec une ligne de noms de colonnes et une ligne par personne.</translation>
    </message>
    <message>
        <source>{name} is damaged or is not an Excel file.</source>
        <translation>{name} est endommagé ou n’est pas un fichier Excel.</translation>
    </message>
    <message>
        <source>Open it in Excel, save it again as .xlsx or CSV, then import that file.</source>
        <translation>Ouvrez-le dans Excel, réenregistrez-le en .xlsx ou en CSV, puis importez ce fichier.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} est illisible.</translation>
    </message>
    <message>
        <source>Check the name and that you may open it; close it in other programs.</source>
        <translation>Vérifiez le nom et votre droit de l’ouvrir&#xa0;; fermez-le dans les autres programmes.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Open it in Excel, take the password off, save, then import it again.</source>
        <translation>Ouvrez-le dans Excel, retirez le mot de passe, enregistrez, puis réimportez-le.</translation>
    </message>
    <message>
        <source>{name} is in the old Excel format.</source>
        <translation>{name} est à l’ancien format d’Excel.</translation>
    </message>
    <message>
        <source>Open it in Excel and save it as .xlsx or as CSV, then import that file.</source>
        <translation>Ouvrez-le dans Excel et enregistrez-le en .xlsx ou en CSV, puis importez ce fichier.</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>{name} n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>What was there before is untouched.</source>
        <translation>Ce qui s’y trouvait est intact.</translation>
    </message>
    <message>
        <source>Close it in other programs, or choose a folder that you may write to.</source>
        <translation>Fermez-le dans les autres programmes, ou choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The last change to {name} was not saved; everything before it is safe.</source>
        <translation>La dernière modification de {name} n’a pas été enregistrée&#xa0;; tout ce qui précède est en sécurité.</translation>
    </message>
    <message>
        <source>Free some space, then do it again.</source>
        <translation>Libérez de l’espace, puis recommencez.</translation>
    </message>
    <message>
        <source>{name} cannot be written.</source>
        <translation>Impossible d’écrire dans {name}.</translation>
    </message>
    <message>
        <source>The change was not saved; everything before it is safe.</source>
        <translation>La modification n’a pas été enregistrée&#xa0;; tout ce qui précède est en sécurité.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, or copy the workspace to a folder of yours.</source>
        <translation>Vérifiez les droits du dossier, ou copiez l’espace de travail dans l’un de vos dossiers.</translation>
    </message>
    <message>
        <source>{name} is busy.</source>
        <translation>{name} est occupé.</translation>
    </message>
    <message>
        <source>Another program has held the workspace for too long; the change was not saved.</source>
        <translation>Un autre programme retient l’espace de travail depuis trop longtemps&#xa0;; la modification n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Close the other program, then do it again.</source>
        <translation>Fermez l’autre programme, puis recommencez.</translation>
    </message>
    <message>
        <source>The change could not be saved.</source>
        <translation>La modification n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>The workspace refused it; everything before it is safe.</source>
        <translation>L’espace de travail l’a refusée&#xa0;; tout ce qui précède est en sécurité.</translation>
    </message>
    <message>
        <source>Do it again; if it fails again, the log says more.</source>
        <translation>Recommencez&#xa0;; en cas de nouvel échec, le journal en dit plus.</translation>
    </message>
    <message>
        <source>{name} is damaged or is not a workspace.</source>
        <translation>{name} est endommagé ou n’est pas un espace de travail.</translation>
    </message>
    <message>
        <source>Restore the last backup: they lie in the folder {folder}.</source>
        <translation>Restaurez la dernière sauvegarde&#xa0;: elles se trouvent dans le dossier {folder}.</translation>
    </message>
    <message>
        <source>{name} exists already.</source>
        <translation>{name} existe déjà.</translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <translation>Ouvrez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>No workspace was made.</source>
        <translation>Aucun espace de travail n’a été créé.</translation>
    </message>
    <message>
        <source>There is no workspace {name}.</source>
        <translation>L’espace de travail {name} n’existe pas.</translation>
    </message>
    <message>
        <source>Check the name, or make a new workspace.</source>
        <translation>Vérifiez le nom, ou créez un nouvel espace de travail.</translation>
    </message>
    <message>
        <source>{name} could not be restored.</source>
        <translation>Impossible de restaurer {name}.</translation>
    </message>
    <message>
        <source>Check that you may read the backup and write to the workspace&apos;s folder.</source>
        <translation>Vérifiez que vous pouvez lire la sauvegarde et écrire dans le dossier de l’espace de travail.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of CM Console.</source>
        <translation>{name} a été écrit par une version plus récente de CM Console.</translation>
    </message>
    <message>
        <source>Update CM Console on this computer, then open it again.</source>
        <translation>Mettez à jour CM Console sur cet ordinateur, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>Check that you may open it.</source>
        <translation>Vérifiez que vous pouvez l’ouvrir.</translation>
    </message>
    <message>
        <source>{name} is open in another program.</source>
        <translation>{name} est ouvert dans un autre programme.</translation>
    </message>
    <message>
        <source>Close it there, then do it again.</source>
        <translation>Fermez-le là-bas, puis recommencez.</translation>
    </message>
    <message>
        <source>No backup was written over it.</source>
        <translation>Aucune sauvegarde ne l’a remplacé.</translation>
    </message>
    <message>
        <source>The backup {name} could not be written.</source>
        <translation>La sauvegarde {name} n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>The workspace itself is untouched.</source>
        <translation>L’espace de travail lui-même est intact.</translation>
    </message>
    <message>
        <source>There is no backup {name}.</source>
        <translation>La sauvegarde {name} n’existe pas.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Vérifiez le nom.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Retour fait</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Dropped out</source>
        <translation>Abandon</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programmé</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>En cours d’envoi</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>The platform cannot be reached; it is tried again by itself.</source>
        <translation>La plateforme est injoignable&#xa0;; un nouvel essai se fera tout seul.</translation>
    </message>
    <message>
        <source>The platform asked to wait; it is sent as soon as it allows.</source>
        <translation>La plateforme a demandé d’attendre&#xa0;; l’envoi partira dès qu’elle le permet.</translation>
    </message>
    <message>
        <source>The platform refused this account.</source>
        <translation>La plateforme a refusé ce compte.</translation>
    </message>
    <message>
        <source>The platform refused this post.</source>
        <translation>La plateforme a refusé cette publication.</translation>
    </message>
    <message>
        <source>The platform already has this text.</source>
        <translation>La plateforme a déjà ce texte.</translation>
    </message>
    <message>
        <source>The platform has changed the way it is spoken to.</source>
        <translation>La plateforme a changé sa façon de communiquer.</translation>
    </message>
    <message>
        <source>The answer was lost: it may be out or not.</source>
        <translation>La réponse s’est perdue&#xa0;: l’envoi est peut-être parti, ou non.</translation>
    </message>
    <message>
        <source>Its time had passed when the console could send it.</source>
        <translation>Son heure était passée quand la console a pu l’envoyer.</translation>
    </message>
    <message>
        <source>The account&apos;s secret cannot be read.</source>
        <translation>Le secret du compte est illisible.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Rien à faire.</translation>
    </message>
    <message>
        <source>Sign in again under Accounts.</source>
        <translation>Reconnectez-vous dans Comptes.</translation>
    </message>
    <message>
        <source>Edit the post.</source>
        <translation>Modifiez la publication.</translation>
    </message>
    <message>
        <source>Update CM Console.</source>
        <translation>Mettez à jour CM Console.</translation>
    </message>
    <message>
        <source>Look on the network, then say what you found.</source>
        <translation>Regardez sur le réseau, puis dites ce que vous y trouvez.</translation>
    </message>
    <message>
        <source>Send it now or leave it out.</source>
        <translation>Envoyez-le maintenant ou renoncez-y.</translation>
    </message>
    <message>
        <source>Unlock the keyring, or give the secret again under Accounts.</source>
        <translation>Déverrouillez le trousseau, ou redonnez le secret dans Comptes.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Secrets are kept in this computer&apos;s keyring.</source>
        <translation>Les secrets sont gardés dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>This computer has no keyring: secrets are asked each time and never written.</source>
        <translation>Cet ordinateur n’a pas de trousseau&#xa0;: les secrets sont demandés chaque fois et jamais écrits.</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Leadership</translation>
    </message>
    <message>
        <source>Sponsoring</source>
        <translation>Sponsoring</translation>
    </message>
    <message>
        <source>Individual and collective interest</source>
        <translation>Intérêt individuel et collectif</translation>
    </message>
    <message>
        <source>a strategic objective</source>
        <translation>un objectif stratégique</translation>
    </message>
    <message>
        <source>an outcome metric</source>
        <translation>un indicateur de résultat</translation>
    </message>
    <message>
        <source>the metric&apos;s value today</source>
        <translation>la valeur actuelle de l’indicateur</translation>
    </message>
    <message>
        <source>Send it all the same</source>
        <translation>L’envoyer quand même</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Me demander</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>J’aime</translation>
    </message>
    <message>
        <source>Reposts</source>
        <translation>Partages</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Réactions</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Matricule</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Externe</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Volontaire</translation>
    </message>
    <message>
        <source>there is no e-mail address</source>
        <translation>il n’y a pas d’adresse e-mail</translation>
    </message>
    <message>
        <source>the e-mail address is not one</source>
        <translation>l’adresse e-mail n’en est pas une</translation>
    </message>
    <message>
        <source>there are several e-mail addresses</source>
        <translation>il y a plusieurs adresses e-mail</translation>
    </message>
    <message>
        <source>the e-mail address is a formula without a value</source>
        <translation>l’adresse e-mail est une formule sans valeur</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturée</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>Networks opened without a clear purpose are the ones that stay empty, and without the value before, nothing proves what changed.</source>
        <translation>Les réseaux ouverts sans but clair sont ceux qui restent vides et, sans valeur de départ, rien ne prouve ce qui a changé.</translation>
    </message>
    <message>
        <source>This server&apos;s address cannot be used.</source>
        <translation>L’adresse de ce serveur est inutilisable.</translation>
    </message>
    <message>
        <source>Nothing was sent: it must be an https address, or one on this computer.</source>
        <translation>Rien n’a été envoyé&#xa0;: il faut une adresse https, ou une adresse de cet ordinateur.</translation>
    </message>
    <message>
        <source>Correct the address under Accounts.</source>
        <translation>Corrigez l’adresse dans Comptes.</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Such as agora.bsky.social</source>
        <translation>Par exemple agora.bsky.social</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Mot de passe d’application</translation>
    </message>
    <message>
        <source>In Bluesky: Settings, Privacy and security, App passwords.</source>
        <translation>Dans Bluesky&#xa0;: Paramètres, Confidentialité et sécurité, Mots de passe d’application.</translation>
    </message>
    <message>
        <source>Where the account lives, such as https://mastodon.social</source>
        <translation>Là où se trouve le compte, par exemple https://mastodon.social</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Not needed if you sign in with the browser. In your server&apos;s web page: Preferences, Development, New application, with the rights read, write:statuses and write:media.</source>
        <translation>Inutile si vous vous connectez avec le navigateur. Dans la page web de votre serveur&#xa0;: Préférences, Développement, Nouvelle application, avec les droits read, write:statuses et write:media.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Mur d’essai</translation>
    </message>
    <message>
        <source>Restore the backup of {time}</source>
        <translation>Restaurer la sauvegarde du {time}</translation>
    </message>
    <message>
        <source>Preparing the sample launch…</source>
        <translation>Préparation du lancement d’exemple…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Start my launch</source>
        <translation>Démarrer mon lancement</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>everyone in the directory</source>
        <translation>tout l’annuaire</translation>
    </message>
    <message>
        <source>Launch of the network</source>
        <translation>Lancement du réseau</translation>
    </message>
    <message>
        <source>What the company wants to change, in one sentence</source>
        <translation>Ce que l’entreprise veut changer, en une phrase</translation>
    </message>
    <message>
        <source>Hours until a question is answered</source>
        <translation>Heures avant qu’une question trouve réponse</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Value today</source>
        <translation>Valeur actuelle</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>None: an empty plan</source>
        <translation>Aucun&#xa0;: un plan vide</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>A post that is late</source>
        <translation>Une publication en retard</translation>
    </message>
    <message>
        <source>Late after</source>
        <translation>En retard après</translation>
    </message>
    <message>
        <source>Monday 09:30, Thursday 11:00</source>
        <translation>lundi 09:30, jeudi 11:00</translation>
    </message>
    <message>
        <source>Posting slots</source>
        <translation>Créneaux de publication</translation>
    </message>
    <message>
        <source>Move phases and open tasks with the opening</source>
        <translation>Décaler les phases et les tâches à faire avec l’ouverture</translation>
    </message>
    <message>
        <source>You add phases and tasks yourself.</source>
        <translation>Vous ajoutez vous-même les phases et les tâches.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Field: {name}.</source>
        <translation>Champ&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Rechercher ou lancer une commande</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Aller à une page</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nouvelle publication</translation>
    </message>
    <message>
        <source>Undo what the message offers to undo</source>
        <translation>Annuler ce que l’avis propose d’annuler</translation>
    </message>
    <message>
        <source>Accounts and settings</source>
        <translation>Comptes et réglages</translation>
    </message>
    <message>
        <source>Refresh this page</source>
        <translation>Actualiser cette page</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Move in lists, tables and the list of pages</source>
        <translation>Se déplacer dans les listes, les tableaux et la liste des pages</translation>
    </message>
    <message>
        <source>Go to the next field or list</source>
        <translation>Passer au champ ou à la liste qui suit</translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation>Ouvrir la sélection</translation>
    </message>
    <message>
        <source>Close the box or the dialog</source>
        <translation>Fermer la boîte ou le dialogue</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Something went wrong; nothing was lost.</source>
        <translation>Une erreur est survenue&#xa0;; rien n’a été perdu.</translation>
    </message>
    <message>
        <source>What was saved stays saved. The details are in the log: {folder}</source>
        <translation>Ce qui était enregistré le reste. Les détails sont dans le journal&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Launch a network people want to stay in</source>
        <translation>Lancez un réseau où l’on a envie de rester</translation>
    </message>
    <message>
        <source>Frame the launch, draw beta waves, publish, and see what comes of it. Everything stays in one file on this computer.</source>
        <translation>Cadrez le lancement, tirez des vagues bêta, publiez et voyez ce qui en résulte. Tout reste dans un seul fichier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Explore the sample launch</source>
        <translation>Explorer le lancement d’exemple</translation>
    </message>
    <message>
        <source>An invented company in the eighth week of its launch: about 400 people, posts, charts.</source>
        <translation>Une entreprise inventée, à la huitième semaine de son lancement&#xa0;: environ 400 personnes, des publications, des graphiques.</translation>
    </message>
    <message>
        <source>Choose where your workspace lives, name the launch and its objective.</source>
        <translation>Choisissez où ranger votre espace de travail, nommez le lancement et son objectif.</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>A .cmc file from this computer or a backup.</source>
        <translation>Un fichier .cmc de cet ordinateur ou une sauvegarde.</translation>
    </message>
    <message>
        <source>A backup is written.</source>
        <translation>La sauvegarde est écrite.</translation>
    </message>
    <message>
        <source>Restore the last backup</source>
        <translation>Restaurer la dernière sauvegarde</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>(no text yet)</source>
        <translation>(pas encore de texte)</translation>
    </message>
    <message>
        <source>{state}: its time cannot change any more</source>
        <translation>{state}&#xa0;: son heure ne peut plus changer</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>It has already left for {account}.</source>
        <translation>Déjà partie vers {account}.</translation>
    </message>
    <message>
        <source>{account} needs you: see Accounts.</source>
        <translation>{account} attend votre action&#xa0;: voir Comptes.</translation>
    </message>
    <message>
        <source>Scheduled for {time} on {accounts}</source>
        <translation>Programmée pour le {time} sur {accounts}</translation>
    </message>
    <message>
        <source>The publisher is stopped: it will be started.</source>
        <translation>La diffusion est arrêtée&#xa0;: elle sera activée.</translation>
    </message>
    <message>
        <source>Publish now? This cannot be undone.</source>
        <translation>Publier maintenant&#xa0;? C’est irréversible.</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Publier maintenant</translation>
    </message>
    <message>
        <source>On its way: the outbox says what becomes of it.</source>
        <translation>En route&#xa0;: la boîte d’envoi dit la suite.</translation>
    </message>
    <message>
        <source>Publish to {platform} · {account}, seen only by you, on this computer</source>
        <translation>Publier sur {platform} · {account}, visible de vous seul, sur cet ordinateur</translation>
    </message>
    <message>
        <source>Publish to {platform} · {account}, seen by anyone</source>
        <translation>Publier sur {platform} · {account}, visible de tous</translation>
    </message>
    <message>
        <source>It is a draft again: it does not go out before you schedule it.</source>
        <translation>C’est de nouveau un brouillon&#xa0;: rien ne part avant que vous le programmiez.</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Il n’y a encore rien à enregistrer.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisée</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Cancel this post</source>
        <translation>Annuler cette publication</translation>
    </message>
    <message>
        <source>Close the composer (Esc)</source>
        <translation>Fermer la rédaction (Échap)</translation>
    </message>
    <message>
        <source>There is no account yet: a draft can be written, not scheduled.</source>
        <translation>Pas encore de compte&#xa0;: un brouillon peut être écrit, pas programmé.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Enregistrer le brouillon</translation>
    </message>
    <message>
        <source>Publish now…</source>
        <translation>Publier maintenant…</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programmer</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>{used} / {limit} bytes</source>
        <translation>{used} / {limit} octets</translation>
    </message>
    <message>
        <source>{used} / {limit} characters</source>
        <translation>{used} / {limit} caractères</translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>%n de trop</numerusform>
            <numerusform>%n de trop</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Before scheduling</source>
        <translation>Avant de programmer</translation>
    </message>
    <message>
        <source>Anyone on the internet can read it on {accounts}.</source>
        <translation>N’importe qui sur internet peut la lire sur {accounts}.</translation>
    </message>
    <message>
        <source>Only you, on this computer, see it on {accounts}.</source>
        <translation>Vous seul, sur cet ordinateur, la voyez sur {accounts}.</translation>
    </message>
    <message>
        <source>Next: {times}</source>
        <translation>Prochaines : {times}</translation>
    </message>
    <message>
        <source>{time} does not exist on {day} in {zone}: the clocks go forward. It goes out at {real}.</source>
        <translation>{time} n’existe pas le {day} ({zone})&#xa0;: passage à l’heure d’été. Départ à {real}.</translation>
    </message>
    <message>
        <source>{time} comes twice on {day} in {zone}: the first one is meant.</source>
        <translation>{time} revient deux fois le {day} ({zone})&#xa0;: c’est la première qui compte.</translation>
    </message>
    <message>
        <source>Open it on {account}</source>
        <translation>Ouvrir sur {account}</translation>
    </message>
    <message>
        <source>The post stays as it was scheduled; your changes are kept as a draft.</source>
        <translation>La publication reste telle que programmée&#xa0;; vos modifications sont gardées en brouillon.</translation>
    </message>
    <message>
        <source>Delete this draft</source>
        <translation>Supprimer ce brouillon</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Repasser en brouillon</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saved as a draft</source>
        <translation>Enregistré en brouillon</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>{account} gets the common text again.</source>
        <translation>{account} reprend le texte commun.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Posts belong to a campaign: create one first.</source>
        <translation>Les publications appartiennent à une campagne&#xa0;: créez-en d’abord une.</translation>
    </message>
    <message>
        <source>Go to the plan</source>
        <translation>Aller au plan</translation>
    </message>
    <message>
        <source>Drafts: {count}</source>
        <translation>Brouillons&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Drafts without a time</source>
        <translation>Brouillons sans date</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) without a time</source>
        <translation>
            <numerusform>%n brouillon sans date</numerusform>
            <numerusform>%n brouillons sans date</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing planned: double-click a time, or press N</source>
        <translation>rien de prévu&#xa0;: double-cliquez sur une heure, ou appuyez sur N</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n publication</numerusform>
            <numerusform>%n publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n à traiter</numerusform>
            <numerusform>%n à traiter</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to {time}</source>
        <translation>Déplacée au {time}</translation>
    </message>
    <message>
        <source>It is out: its time cannot change any more.</source>
        <translation>Elle est parue&#xa0;: son heure ne peut plus changer.</translation>
    </message>
    <message>
        <source>It was refused: open it, change it and schedule it again.</source>
        <translation>Elle a été refusée&#xa0;: ouvrez-la, modifiez-la et reprogrammez-la.</translation>
    </message>
    <message>
        <source>It may be out already: settle it in the outbox first.</source>
        <translation>Elle est peut-être déjà parue&#xa0;: tranchez d’abord dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Part of it is out or on its way: its time cannot change.</source>
        <translation>Une partie est parue ou en route&#xa0;: son heure ne peut plus changer.</translation>
    </message>
    <message>
        <source>+{count} more</source>
        <translation>encore {count}</translation>
    </message>
    <message>
        <source>Calendar: today</source>
        <translation>Calendrier&#xa0;: aujourd’hui</translation>
    </message>
    <message>
        <source>Calendar: week</source>
        <translation>Calendrier&#xa0;: semaine</translation>
    </message>
    <message>
        <source>Calendar: month</source>
        <translation>Calendrier&#xa0;: mois</translation>
    </message>
    <message>
        <source>Post deleted; its series goes on</source>
        <translation>Publication supprimée ; sa série continue</translation>
    </message>
    <message>
        <source>Draft deleted</source>
        <translation>Brouillon supprimé</translation>
    </message>
    <message>
        <source>Post cancelled</source>
        <translation>Publication annulée</translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation>Que voulez-vous dire&#xa0;?</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Use the common text</source>
        <translation>Reprendre le texte commun</translation>
    </message>
    <message>
        <source>Text for all</source>
        <translation>Texte commun</translation>
    </message>
    <message>
        <source>Adapt for {account}…</source>
        <translation>Adapter pour {account}…</translation>
    </message>
    <message>
        <source>Adapt for one account…</source>
        <translation>Adapter pour un compte…</translation>
    </message>
    <message>
        <source>Previous (Page Up)</source>
        <translation>Précédent (Page préc.)</translation>
    </message>
    <message>
        <source>Next (Page Down)</source>
        <translation>Suivant (Page suiv.)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>{range}: choose another day</source>
        <translation>{range}&#xa0;: choisir un autre jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>The clocks go forward: this time does not exist on that day.</source>
        <translation>Passage à l’heure d’été&#xa0;: cette heure n’existe pas ce jour-là.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Répéter…</translation>
    </message>
    <message>
        <source>Next free slot</source>
        <translation>Prochain créneau libre</translation>
    </message>
    <message>
        <source>When, in {zone}</source>
        <translation>Quand ({zone})</translation>
    </message>
    <message>
        <source>Series…</source>
        <translation>Série…</translation>
    </message>
    <message>
        <source>Change the series…</source>
        <translation>Modifier la série…</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>It fills in as people are invited, from five people per department.</source>
        <translation>Se remplit à mesure des invitations, à partir de cinq personnes par service.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Read the counters of all posts and channels now</source>
        <translation>Relever maintenant les compteurs des publications et des canaux</translation>
    </message>
    <message>
        <source>Show all posts</source>
        <translation>Afficher toutes les publications</translation>
    </message>
    <message>
        <source>Followers by channel</source>
        <translation>Abonnés par canal</translation>
    </message>
    <message>
        <source>No campaign yet</source>
        <translation>Pas encore de campagne</translation>
    </message>
    <message>
        <source>Reactions and adoption appear here once a campaign has testers and posts.</source>
        <translation>Réactions et adoption apparaissent ici dès qu’une campagne a des testeurs et des publications.</translation>
    </message>
    <message>
        <source>Frame a launch</source>
        <translation>Cadrer un lancement</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Totals only: no person, and no group under five, can be singled out.</source>
        <translation>Totaux seulement&#xa0;: aucune personne, ni aucun groupe de moins de cinq, n’est identifiable.</translation>
    </message>
    <message>
        <source>Read {when}</source>
        <translation>Relevé le {when}</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>Pas encore de relevé</translation>
    </message>
    <message>
        <source>Reading the counters</source>
        <translation>Relevé des compteurs</translation>
    </message>
    <message>
        <source>Read the counters now</source>
        <translation>Relever les compteurs maintenant</translation>
    </message>
    <message>
        <source>Published posts</source>
        <translation>Publications parues</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Compteur</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De quoi</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Par publication</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Par canal</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>4 dernières semaines</translation>
    </message>
    <message>
        <source>Last 8 weeks</source>
        <translation>8 dernières semaines</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Look on the network</source>
        <translation>Vérifier sur le réseau</translation>
    </message>
    <message>
        <source>It is there…</source>
        <translation>Elle y est…</translation>
    </message>
    <message>
        <source>It is not there: send again…</source>
        <translation>Elle n’y est pas&#xa0;: renvoyer…</translation>
    </message>
    <message>
        <source>Send now…</source>
        <translation>Envoyer maintenant…</translation>
    </message>
    <message>
        <source>Leave it out…</source>
        <translation>Ne pas envoyer…</translation>
    </message>
    <message>
        <source>Edit the post</source>
        <translation>Modifier la publication</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in the calendar</source>
        <translation>Voir dans le calendrier</translation>
    </message>
    <message>
        <source>Go to accounts</source>
        <translation>Aller aux comptes</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Looking on {account}…</source>
        <translation>Vérification sur {account}…</translation>
    </message>
    <message>
        <source>It is there: it counts as published.</source>
        <translation>Elle y est&#xa0;: l’envoi compte comme publié.</translation>
    </message>
    <message>
        <source>It was not found among the latest posts.</source>
        <translation>Introuvable parmi les dernières publications.</translation>
    </message>
    <message>
        <source>Look at the account&apos;s page yourself before you send it again.</source>
        <translation>Regardez vous-même la page du compte avant de renvoyer.</translation>
    </message>
    <message>
        <source>It counts as published.</source>
        <translation>L’envoi compte comme publié.</translation>
    </message>
    <message>
        <source>It is sent to {account} again. If it is there after all, people see it twice.</source>
        <translation>La publication repart vers {account}. Si elle y est quand même, on la verra deux fois.</translation>
    </message>
    <message>
        <source>Send it again?</source>
        <translation>Renvoyer&#xa0;?</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>It goes out to {account} at once, though its time has passed.</source>
        <translation>Départ immédiat vers {account}, bien que son heure soit passée.</translation>
    </message>
    <message>
        <source>Send it now?</source>
        <translation>Envoyer maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>It is not sent to {account}. This cannot be undone; the text stays in the calendar.</source>
        <translation>Rien ne part vers {account}. C’est irréversible&#xa0;; le texte reste dans le calendrier.</translation>
    </message>
    <message>
        <source>Leave it out?</source>
        <translation>Ne pas envoyer&#xa0;?</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Published: {time}</source>
        <translation>Publié&#xa0;: {time}</translation>
    </message>
    <message>
        <source>Planned: {time}</source>
        <translation>Prévu&#xa0;: {time}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>It is out.</source>
        <translation>Publié.</translation>
    </message>
    <message>
        <source>It is on its way at this moment.</source>
        <translation>L’envoi est en cours.</translation>
    </message>
    <message>
        <source>Left out: its time had passed.</source>
        <translation>Non envoyé&#xa0;: son heure était passée.</translation>
    </message>
    <message>
        <source>Left out; nothing was sent.</source>
        <translation>Non envoyé&#xa0;; rien n’est parti.</translation>
    </message>
    <message>
        <source>It is tried again at {time}.</source>
        <translation>Nouvel essai à {time}.</translation>
    </message>
    <message>
        <source>It goes out at its time.</source>
        <translation>Départ à l’heure prévue.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Write a post</source>
        <translation>Écrire une publication</translation>
    </message>
    <message>
        <source>Start the publisher</source>
        <translation>Activer la diffusion</translation>
    </message>
    <message>
        <source>Nothing to send yet</source>
        <translation>Rien à envoyer pour l’instant</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Rien à traiter</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Rien en attente</translation>
    </message>
    <message>
        <source>Outbox: decide what is late</source>
        <translation>Boîte d’envoi&#xa0;: décider de ce qui est en retard</translation>
    </message>
    <message>
        <source>Posts that you schedule in the calendar wait here until they are out.</source>
        <translation>Les publications programmées dans le calendrier attendent ici leur parution.</translation>
    </message>
    <message>
        <source>What could not be sent or confirmed appears here.</source>
        <translation>Ce qui n’a pas pu être envoyé ou confirmé apparaît ici.</translation>
    </message>
    <message>
        <source>Posts that you schedule wait here for their time.</source>
        <translation>Les publications programmées attendent ici leur heure.</translation>
    </message>
    <message>
        <source>Published posts appear here with their links.</source>
        <translation>Les publications parues apparaissent ici avec leurs liens.</translation>
    </message>
    <message>
        <source>Nothing is out yet</source>
        <translation>Rien n’est encore paru</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) are due, but the publisher is stopped.</source>
        <translation>
            <numerusform>%n publication est à envoyer, mais la diffusion est arrêtée.</numerusform>
            <numerusform>%n publications sont à envoyer, mais la diffusion est arrêtée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Outbox: what needs you</source>
        <translation>Boîte d’envoi&#xa0;: à traiter</translation>
    </message>
    <message>
        <source>Outbox: what waits</source>
        <translation>Boîte d’envoi&#xa0;: en attente</translation>
    </message>
    <message>
        <source>It then counts as published on {account} and is not sent again.</source>
        <translation>L’envoi compte alors comme publié sur {account} et n’est pas refait.</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Elle y est</translation>
    </message>
    <message>
        <source>Its address (optional)</source>
        <translation>Son adresse (facultatif)</translation>
    </message>
    <message>
        <source>With the address, the post can be opened from here.</source>
        <translation>Avec l’adresse, la publication s’ouvre d’ici.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Rien ne vous attend.</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>7 prochains jours</translation>
    </message>
    <message>
        <source>Nothing is planned: write a post, or date a wave.</source>
        <translation>Rien de prévu&#xa0;: écrivez une publication, ou datez une vague.</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Exporter le rapport…</translation>
    </message>
    <message>
        <source>A campaign holds the objective, the people, the waves and the posts of one launch.</source>
        <translation>Une campagne réunit l’objectif, les personnes, les vagues et les publications d’un lancement.</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>No objective yet</source>
        <translation>Pas encore d’objectif</translation>
    </message>
    <message>
        <source>sponsor: {name}</source>
        <translation>sponsor&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} au {end}</translation>
    </message>
    <message>
        <source>{done} of {all} tasks</source>
        <translation>{done} tâches sur {all}</translation>
    </message>
    <message>
        <source>Launch path</source>
        <translation>Parcours du lancement</translation>
    </message>
    <message>
        <source>No phases yet: a playbook fills them in, under Plan.</source>
        <translation>Pas encore de phases&#xa0;: un scénario les remplit, dans Plan.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>Wave starts</source>
        <translation>Début de vague</translation>
    </message>
    <message>
        <source>Task due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>none collected in 7 days</source>
        <translation>aucun relevé en 7 jours</translation>
    </message>
    <message>
        <source>in 7 days · read {when}</source>
        <translation>en 7 jours · relevé le {when}</translation>
    </message>
    <message>
        <source>from {baseline} to {target}</source>
        <translation>de {baseline} à {target}</translation>
    </message>
    <message>
        <source>no outcome metric yet</source>
        <translation>pas encore d’indicateur de résultat</translation>
    </message>
    <message>
        <source>{metric}: not measured yet</source>
        <translation>{metric}&#xa0;: pas encore mesuré</translation>
    </message>
    <message>
        <source>past the chasm</source>
        <translation>gouffre franchi</translation>
    </message>
    <message>
        <source>of {n} invited</source>
        <translation>sur {n} invités</translation>
    </message>
    <message>
        <source>{share} of {n} invited</source>
        <translation>{share} sur {n} invités</translation>
    </message>
    <message>
        <source>nobody in the directory yet</source>
        <translation>encore personne dans l’annuaire</translation>
    </message>
    <message>
        <source>{share} of {n}</source>
        <translation>{share} sur {n}</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>sur {n}</translation>
    </message>
    <message numerus="yes">
        <source>published in 7 days · %n planned</source>
        <translation>
            <numerusform>parues en 7 jours · %n prévue</numerusform>
            <numerusform>parues en 7 jours · %n prévues</numerusform>
        </translation>
    </message>
    <message>
        <source>{way}, {day} · {metric}</source>
        <translation>{way}, {day} · {metric}</translation>
    </message>
    <message numerus="yes">
        <source>%n to the chasm</source>
        <translation>
            <numerusform>%n avant le gouffre</numerusform>
            <numerusform>%n avant le gouffre</numerusform>
        </translation>
    </message>
    <message>
        <source>past the chasm (16%)</source>
        <translation>gouffre franchi (16&#xa0;%)</translation>
    </message>
    <message>
        <source>Complete it…</source>
        <translation>Compléter…</translation>
    </message>
    <message>
        <source>This launch still lacks {lacks}.</source>
        <translation>Il manque encore à ce lancement {lacks}.</translation>
    </message>
    <message>
        <source>Edit the campaign</source>
        <translation>Modifier la campagne</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Pas encore rédigé</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Saisir…</translation>
    </message>
    <message>
        <source>Record the metric&apos;s value</source>
        <translation>Saisir la valeur de l’indicateur</translation>
    </message>
    <message>
        <source>No metric yet</source>
        <translation>Pas encore d’indicateur</translation>
    </message>
    <message>
        <source>Nothing measured yet: the first value makes progress visible.</source>
        <translation>Rien de mesuré encore&#xa0;: la première valeur rend le progrès visible.</translation>
    </message>
    <message>
        <source>further from the target than at the start</source>
        <translation>plus loin de la cible qu’au départ</translation>
    </message>
    <message>
        <source>{share} of the way</source>
        <translation>{share} du chemin</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qui est à faire</translation>
    </message>
    <message>
        <source>Without a phase</source>
        <translation>Sans phase</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>Nouvelle phase</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Repeat the post</source>
        <translation>Répéter la publication</translation>
    </message>
    <message>
        <source>This post and the following ones change; the earlier ones stay.</source>
        <translation>Cette publication et les suivantes changent ; les précédentes restent.</translation>
    </message>
    <message>
        <source>Stop repeating</source>
        <translation>Ne plus répéter</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Sans fin</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Jusqu’à une date</translation>
    </message>
    <message>
        <source>A number of times</source>
        <translation>Un nombre de fois</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>chaque semaine</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>toutes les deux semaines</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>À quel rythme</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Nombre de fois</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>No date is left.</source>
        <translation>Il ne reste aucune date.</translation>
    </message>
    <message>
        <source>Remove the phase</source>
        <translation>Supprimer la phase</translation>
    </message>
    <message>
        <source>Its tasks stay, without a phase.</source>
        <translation>Ses tâches restent, sans phase.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Where the number comes from</source>
        <translation>D’où vient ce nombre</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Mesuré le</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Write the value first.</source>
        <translation>Écrivez d’abord la valeur.</translation>
    </message>
    <message>
        <source>It adds phases and tasks with dates counted from the opening; change them as you like.</source>
        <translation>Il ajoute des phases et des tâches datées à partir de l’ouverture&#xa0;; modifiez-les à votre gré.</translation>
    </message>
    <message>
        <source>Start from a playbook</source>
        <translation>Partir d’un scénario</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>{phases} phases, {tasks} tasks.</source>
        <translation>{phases} phases, {tasks} tâches.</translation>
    </message>
    <message>
        <source>Add a phase…</source>
        <translation>Ajouter une phase…</translation>
    </message>
    <message>
        <source>Add a task…</source>
        <translation>Ajouter une tâche…</translation>
    </message>
    <message>
        <source>A launch starts from an objective, a metric and an opening day; a playbook fills the rest.</source>
        <translation>Un lancement part d’un objectif, d’un indicateur et d’un jour d’ouverture&#xa0;; un scénario remplit le reste.</translation>
    </message>
    <message>
        <source>Start my launch…</source>
        <translation>Démarrer mon lancement…</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>All levers</source>
        <translation>Tous les leviers</translation>
    </message>
    <message>
        <source>Hide done</source>
        <translation>Masquer les terminées</translation>
    </message>
    <message>
        <source>Edit (Enter)</source>
        <translation>Modifier (Entrée)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Supprimer (Suppr)</translation>
    </message>
    <message>
        <source>No task yet</source>
        <translation>Pas encore de tâche</translation>
    </message>
    <message>
        <source>A playbook brings phases and tasks with dates counted from the opening.</source>
        <translation>Un scénario apporte des phases et des tâches datées à partir de l’ouverture.</translation>
    </message>
    <message>
        <source>Start from a playbook…</source>
        <translation>Partir d’un scénario…</translation>
    </message>
    <message>
        <source>Removed: {phase}</source>
        <translation>Supprimée&#xa0;: {phase}</translation>
    </message>
    <message>
        <source>Done: {task}</source>
        <translation>Terminée&#xa0;: {task}</translation>
    </message>
    <message>
        <source>Open again: {task}</source>
        <translation>Rouverte&#xa0;: {task}</translation>
    </message>
    <message>
        <source>Removed: {task}</source>
        <translation>Supprimée&#xa0;: {task}</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Ajouter une tâche</translation>
    </message>
    <message>
        <source>Add a phase</source>
        <translation>Ajouter une phase</translation>
    </message>
    <message>
        <source>Record the outcome&apos;s value</source>
        <translation>Saisir la valeur du résultat</translation>
    </message>
    <message numerus="yes">
        <source>Opens {day}, in %n day(s)</source>
        <translation>
            <numerusform>Ouvre le {day}, dans %n jour</numerusform>
            <numerusform>Ouvre le {day}, dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens today</source>
        <translation>Ouvre aujourd’hui</translation>
    </message>
    <message>
        <source>Open since {day}</source>
        <translation>Ouvert depuis le {day}</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>Opening · {day}</source>
        <translation>Ouverture · {day}</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} sur {total} terminées</translation>
    </message>
    <message>
        <source>Done {day}</source>
        <translation>Terminée le {day}</translation>
    </message>
    <message>
        <source>Overdue · {day}</source>
        <translation>En retard · {day}</translation>
    </message>
    <message>
        <source>Today · {day}</source>
        <translation>Aujourd’hui · {day}</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intérêt</translation>
    </message>
    <message>
        <source>Accounts &amp; settings</source>
        <translation>Comptes et réglages</translation>
    </message>
    <message>
        <source>What you call it, here and on the command line.</source>
        <translation>Le nom que vous lui donnez, ici et en ligne de commande.</translation>
    </message>
    <message>
        <source>Read the secret from an environment variable</source>
        <translation>Lire le secret dans une variable d’environnement</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Its name is kept, never what it holds.</source>
        <translation>Son nom est conservé, jamais son contenu.</translation>
    </message>
    <message>
        <source>Sign in with the browser…</source>
        <translation>Se connecter par le navigateur…</translation>
    </message>
    <message>
        <source>What is posted there can be read by anyone.</source>
        <translation>Ce qui y est publié peut être lu par tous.</translation>
    </message>
    <message>
        <source>What is posted there stays on this computer.</source>
        <translation>Ce qui y est publié reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Name the variable that holds the secret.</source>
        <translation>Nommez la variable qui contient le secret.</translation>
    </message>
    <message>
        <source>New secret for {name}</source>
        <translation>Nouveau secret pour {name}</translation>
    </message>
    <message>
        <source>Keep and check</source>
        <translation>Garder et vérifier</translation>
    </message>
    <message>
        <source>It replaces the one that was kept, in this computer&apos;s keyring only.</source>
        <translation>Il remplace celui qui était gardé, dans le trousseau de cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Pas encore de compte</translation>
    </message>
    <message>
        <source>Practise on a wall of your own first, or add the accounts that your launch speaks with.</source>
        <translation>Entraînez-vous d’abord sur un mur à vous, ou ajoutez les comptes qui portent votre lancement.</translation>
    </message>
    <message>
        <source>Sends as</source>
        <translation>Publie sous</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Nouveau secret…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>{name} needs you: check it or give its secret again; nothing is sent until then.</source>
        <translation>{name} attend votre action&#xa0;: vérifiez-le ou redonnez son secret&#xa0;; rien ne part d’ici là.</translation>
    </message>
    <message>
        <source>The platform asked to wait until {time}.</source>
        <translation>La plateforme a demandé d’attendre jusqu’à {time}.</translation>
    </message>
    <message>
        <source>Its secret comes from the variable {name}.</source>
        <translation>Son secret vient de la variable {name}.</translation>
    </message>
    <message>
        <source>Its sign-in ends on {day}.</source>
        <translation>Sa connexion prend fin le {day}.</translation>
    </message>
    <message>
        <source>Check it once, so that nothing is in doubt when a post goes out.</source>
        <translation>Vérifiez-le une fois, pour qu’aucun doute ne subsiste au moment d’un envoi.</translation>
    </message>
    <message>
        <source>Checking {name}…</source>
        <translation>Vérification de {name}…</translation>
    </message>
    <message>
        <source>Unlocking the keyring…</source>
        <translation>Déverrouillage du trousseau…</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>Retirer {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Its secret is forgotten on this computer. What it has published stays where it is and keeps its counters.</source>
        <translation>Son secret est oublié sur cet ordinateur. Ce qu’il a publié reste en place et garde ses compteurs.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} a été retiré.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Check all accounts</source>
        <translation>Vérifier tous les comptes</translation>
    </message>
    <message>
        <source>Check the workspace file</source>
        <translation>Vérifier le fichier de l’espace de travail</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Publish while the window is open</source>
        <translation>Publier tant que la fenêtre est ouverte</translation>
    </message>
    <message>
        <source>Read counters while the window is open</source>
        <translation>Relever les compteurs tant que la fenêtre est ouverte</translation>
    </message>
    <message>
        <source>Every 4 hours</source>
        <translation>Toutes les 4 heures</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Il n’y a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Vérifier le fichier</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>Checking the workspace…</source>
        <translation>Vérification de l’espace de travail…</translation>
    </message>
    <message>
        <source>The workspace is damaged.</source>
        <translation>L’espace de travail est endommagé.</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) were found; nothing was changed.</source>
        <translation>
            <numerusform>%n défaut a été trouvé&#xa0;; rien n’a été modifié.</numerusform>
            <numerusform>%n défauts ont été trouvés&#xa0;; rien n’a été modifié.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the last backup that is sound.</source>
        <translation>Restaurez la dernière sauvegarde intacte.</translation>
    </message>
    <message>
        <source>Restore {name}?</source>
        <translation>Restaurer {name}&#xa0;?</translation>
    </message>
    <message>
        <source>The backup takes the place of {workspace}. What is there now is kept beside it as a file of its own.</source>
        <translation>La sauvegarde prend la place de {workspace}. Ce qui s’y trouve est conservé à côté, dans un fichier à part.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} Mo</translation>
    </message>
    <message>
        <source>Testers</source>
        <translation>Testeurs</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) now: {state}</source>
        <translation>
            <numerusform>%n personne passée à&#xa0;: {state}</numerusform>
            <numerusform>%n personnes passées à&#xa0;: {state}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot go there from where they are.</source>
        <translation>
            <numerusform>%n ne peut pas y passer depuis son état.</numerusform>
            <numerusform>%n ne peuvent pas y passer depuis leur état.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing states</source>
        <translation>Changement d’états</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) moved</source>
        <translation>
            <numerusform>%n personne déplacée</numerusform>
            <numerusform>%n personnes déplacées</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <translation>Personne ajoutée&#xa0;: {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) imported</source>
        <translation>
            <numerusform>%n ligne importée</numerusform>
            <numerusform>%n lignes importées</numerusform>
        </translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>Exporter les personnes</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export en cours</translation>
    </message>
    <message>
        <source>Change state</source>
        <translation>Changer l’état</translation>
    </message>
    <message>
        <source>Move to a wave</source>
        <translation>Mettre dans une vague</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message numerus="yes">
        <source>%n people selected</source>
        <translation>
            <numerusform>%n personne sélectionnée</numerusform>
            <numerusform>%n personnes sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the state of all of them, or press 1 to 7 in the table.</source>
        <translation>Changez l’état de toutes, ou tapez 1 à 7 dans le tableau.</translation>
    </message>
    <message>
        <source>Where they stand</source>
        <translation>Où ils en sont</translation>
    </message>
    <message>
        <source>Show: {state}</source>
        <translation>Afficher&#xa0;: {state}</translation>
    </message>
    <message>
        <source>Nothing yet: a candidate nobody has written to.</source>
        <translation>Rien encore&#xa0;: un candidat à qui personne n’a écrit.</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importer des personnes</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Choose a CSV or Excel file</source>
        <translation>Choisir un fichier CSV ou Excel</translation>
    </message>
    <message>
        <source>One line of column names, one line per person. An e-mail address is needed; nothing else is.</source>
        <translation>Une ligne de noms de colonnes, une ligne par personne. Seule l’adresse e-mail est indispensable.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv *.txt *.tsv *.xlsx *.xlsm)</source>
        <translation>Tableaux (*.csv *.txt *.tsv *.xlsx *.xlsm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Lecture de {name}…</translation>
    </message>
    <message>
        <source>{n} lines</source>
        <translation>{n} lignes</translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation>feuille «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>separated by {delimiter}</source>
        <translation>séparateur&#xa0;: {delimiter}</translation>
    </message>
    <message numerus="yes">
        <source>Import %n line(s)</source>
        <translation>
            <numerusform>Importer %n ligne</numerusform>
            <numerusform>Importer %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Rien à importer</translation>
    </message>
    <message>
        <source>No wave</source>
        <translation>Sans vague</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Look for fewer letters, or take a filter away.</source>
        <translation>Tapez moins de lettres, ou retirez un filtre.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Afficher tout le monde</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Personne ne correspond</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Encore personne ici</translation>
    </message>
    <message>
        <source>Import your directory from Excel or CSV. Nothing is stored before you have seen the report.</source>
        <translation>Importez votre annuaire depuis Excel ou CSV. Rien n’est enregistré avant que vous ayez vu le compte rendu.</translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation>Importer des personnes…</translation>
    </message>
    <message>
        <source>Testers are people on their way through a campaign: create one first.</source>
        <translation>Les testeurs sont des personnes qui suivent une campagne&#xa0;: créez-en d’abord une.</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} sur {total}</translation>
    </message>
    <message>
        <source>{total} people</source>
        <translation>{total} personnes</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Ajouter une personne…</translation>
    </message>
    <message>
        <source>Export people…</source>
        <translation>Exporter les personnes…</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>What “{column}” holds</source>
        <translation>Ce que contient «&#xa0;{column}&#xa0;»</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Remarks and refused lines</source>
        <translation>Remarques et lignes refusées</translation>
    </message>
    <message>
        <source>Checking every line… {share} %</source>
        <translation>Vérification de chaque ligne… {share}&#xa0;%</translation>
    </message>
    <message>
        <source>This import would give:</source>
        <translation>Cet import donnerait&#xa0;:</translation>
    </message>
    <message>
        <source>Imported:</source>
        <translation>Cet import a donné&#xa0;:</translation>
    </message>
    <message>
        <source>{n} taken</source>
        <translation>Importées&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{n} merged</source>
        <translation>Fusionnées&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{n} unchanged</source>
        <translation>Inchangées&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{n} refused</source>
        <translation>Refusées&#xa0;: {n}</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Search, or department:support -wave:1</source>
        <translation>Rechercher, ou department:support -wave:1</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Rechercher des personnes</translation>
    </message>
    <message>
        <source>Words find the beginnings of names, addresses, departments, levels and sites.</source>
        <translation>Les mots trouvent le début des noms, adresses, services, niveaux et sites.</translation>
    </message>
    <message>
        <source>Filters: department: level: site: state: wave: is:manager is:volunteer; a minus leaves out.</source>
        <translation>Filtres&#xa0;: department: level: site: state: wave: is:manager is:volunteer&#xa0;; un signe moins exclut.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>A page, a command, a person or a post</source>
        <translation>Une page, une commande, une personne ou une publication</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing of that name.</source>
        <translation>Rien de ce nom.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Finishing what is on its way…</source>
        <translation>Fin des envois en cours…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>{page} could not be shown.</source>
        <translation>{page}&#xa0;: affichage impossible.</translation>
    </message>
    <message>
        <source>Nothing was lost and the other pages work. The details are in the log: {folder}</source>
        <translation>Rien n’a été perdu et les autres pages marchent. Les détails sont dans le journal&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Workspace: {name}</source>
        <translation>Espace de travail&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistré à {time}</translation>
    </message>
    <message>
        <source>All changes are saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>backup {time}</source>
        <translation>sauvegarde&#xa0;: {time}</translation>
    </message>
    <message>
        <source>D-{days} to opening</source>
        <translation>J-{days} avant l’ouverture</translation>
    </message>
    <message numerus="yes">
        <source>Open for %n day(s)</source>
        <translation>
            <numerusform>Ouvert depuis %n jour</numerusform>
            <numerusform>Ouvert depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Campaign: {name}</source>
        <translation>Campagne&#xa0;: {name}</translation>
    </message>
    <message>
        <source>It needs an objective, a metric and the metric&apos;s value today.</source>
        <translation>Il lui faut un objectif, un indicateur et la valeur actuelle de celui-ci.</translation>
    </message>
    <message>
        <source>New campaign…</source>
        <translation>Nouvelle campagne…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nouvel espace de travail…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Publisher on</source>
        <translation>Diffusion active</translation>
    </message>
    <message>
        <source>Publisher off</source>
        <translation>Diffusion arrêtée</translation>
    </message>
    <message>
        <source>Stop publishing</source>
        <translation>Arrêter la diffusion</translation>
    </message>
    <message>
        <source>Start publishing</source>
        <translation>Activer la diffusion</translation>
    </message>
    <message>
        <source>Nothing is waiting to go out</source>
        <translation>Rien n’attend de partir</translation>
    </message>
    <message>
        <source>A post is due now</source>
        <translation>Une publication est à envoyer</translation>
    </message>
    <message>
        <source>Next post in {span}</source>
        <translation>Prochaine publication dans {span}</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation>Copier le graphique</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Copier les données</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>Workspaces (*.cmc)</source>
        <translation>Espaces de travail (*.cmc)</translation>
    </message>
    <message>
        <source>Where should your workspace live?</source>
        <translation>Où ranger votre espace de travail&#xa0;?</translation>
    </message>
    <message>
        <source>Which backup should be restored?</source>
        <translation>Quelle sauvegarde restaurer&#xa0;?</translation>
    </message>
    <message>
        <source>The platform has published it nevertheless.</source>
        <translation>La plateforme l’a pourtant publié.</translation>
    </message>
    <message>
        <source>Left out: the series has come again since.</source>
        <translation>Laissée de côté : la série est revenue depuis.</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Vagues</translation>
    </message>
    <message>
        <source>Drawing the waves…</source>
        <translation>Tirage des vagues…</translation>
    </message>
    <message numerus="yes">
        <source>%n wave(s) drawn</source>
        <translation>
            <numerusform>%n vague tirée</numerusform>
            <numerusform>%n vagues tirées</numerusform>
        </translation>
    </message>
    <message>
        <source>A wave was added</source>
        <translation>Une vague a été ajoutée</translation>
    </message>
    <message>
        <source>{wave} was removed</source>
        <translation>{wave} a été supprimée</translation>
    </message>
    <message>
        <source>Export the wave</source>
        <translation>Exporter la vague</translation>
    </message>
    <message>
        <source>CSV for Excel (*.csv)</source>
        <translation>CSV pour Excel (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) written to {file}</source>
        <translation>
            <numerusform>%n personne écrite dans {file}</numerusform>
            <numerusform>%n personnes écrites dans {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export…</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of {wave} noted as invited</source>
        <translation>
            <numerusform>%n personne de {wave} notée comme invitée</numerusform>
            <numerusform>%n personnes de {wave} notées comme invitées</numerusform>
        </translation>
    </message>
    <message>
        <source>Note everyone as invited</source>
        <translation>Noter tout le monde comme invité</translation>
    </message>
    <message>
        <source>Remove the wave</source>
        <translation>Supprimer la vague</translation>
    </message>
    <message>
        <source>Edit, export, invite, remove</source>
        <translation>Modifier, exporter, inviter, supprimer</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>{wave}: edit, export, invite, remove</source>
        <translation>{wave}&#xa0;: modifier, exporter, inviter, supprimer</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Non placés</translation>
    </message>
    <message>
        <source>Filter: name, department…</source>
        <translation>Filtrer&#xa0;: nom, service…</translation>
    </message>
    <message>
        <source>Filter the candidates</source>
        <translation>Filtrer les candidats</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) · drag onto a wave</source>
        <translation>
            <numerusform>%n candidat · à glisser sur une vague</numerusform>
            <numerusform>%n candidats · à glisser sur une vague</numerusform>
        </translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>Pas encore de dates</translation>
    </message>
    <message>
        <source>{day}/{month}</source>
        <translation>{day}/{month}</translation>
    </message>
    <message>
        <source>Volunteers are drawn by lot: managers first, then each department and level by its share. People already invited keep their wave.</source>
        <translation>Les volontaires sont tirés au sort&#xa0;: les managers d’abord, puis chaque service et niveau selon sa part. Les personnes déjà invitées gardent leur vague.</translation>
    </message>
    <message>
        <source>Balance automatically</source>
        <translation>Équilibrer automatiquement</translation>
    </message>
    <message>
        <source>Draw the waves</source>
        <translation>Tirer les vagues</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>une nouvelle</translation>
    </message>
    <message>
        <source>Last: {seed}</source>
        <translation>Dernière&#xa0;: {seed}</translation>
    </message>
    <message>
        <source>Set the dates from</source>
        <translation>Fixer les dates à partir du</translation>
    </message>
    <message>
        <source>First day of the first wave</source>
        <translation>Premier jour de la première vague</translation>
    </message>
    <message>
        <source>People in each wave</source>
        <translation>Personnes par vague</translation>
    </message>
    <message>
        <source>Seed of the lot</source>
        <translation>Graine du tirage</translation>
    </message>
    <message>
        <source>The same seed repeats a draw.</source>
        <translation>La même graine répète un tirage.</translation>
    </message>
    <message>
        <source>Weeks per wave</source>
        <translation>Semaines par vague</translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) can be drawn.</source>
        <translation>
            <numerusform>%n volontaire peut être tiré.</numerusform>
            <numerusform>%n volontaires peuvent être tirés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) in all.</source>
        <translation>
            <numerusform>%n place en tout.</numerusform>
            <numerusform>%n places en tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>Such as 50, 90, 90.</source>
        <translation>Par exemple 50, 90, 90.</translation>
    </message>
    <message>
        <source>It has dates</source>
        <translation>Elle a des dates</translation>
    </message>
    <message>
        <source>People wanted</source>
        <translation>Personnes souhaitées</translation>
    </message>
    <message>
        <source>People the animators can follow</source>
        <translation>Personnes que les animateurs peuvent suivre</translation>
    </message>
    <message>
        <source>No wave yet</source>
        <translation>Aucune vague</translation>
    </message>
    <message>
        <source>Draw waves among the volunteers: managers first, each department and level by its share.</source>
        <translation>Tirez des vagues parmi les volontaires&#xa0;: les managers d’abord, chaque service et niveau selon sa part.</translation>
    </message>
    <message>
        <source>Balance automatically…</source>
        <translation>Équilibrer automatiquement…</translation>
    </message>
    <message>
        <source>Waves belong to a campaign: create one first.</source>
        <translation>Les vagues appartiennent à une campagne&#xa0;: créez-en une d’abord.</translation>
    </message>
    <message>
        <source>Nobody to invite yet</source>
        <translation>Encore personne à inviter</translation>
    </message>
    <message>
        <source>Import the directory first, with a column that says who volunteers.</source>
        <translation>Importez d’abord l’annuaire, avec une colonne qui dit qui est volontaire.</translation>
    </message>
    <message>
        <source>Go to the testers</source>
        <translation>Aller aux testeurs</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rétablir (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>Add a wave</source>
        <translation>Ajouter une vague</translation>
    </message>
    <message>
        <source>{placed} placed · {free} not placed · {volunteers} volunteers not invited yet</source>
        <translation>{placed} placés · {free} non placés · {volunteers} volontaires à inviter</translation>
    </message>
    <message>
        <source>Why these people?</source>
        <translation>Pourquoi ces personnes&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) moved to {wave}</source>
        <translation>
            <numerusform>%n personne placée dans {wave}</numerusform>
            <numerusform>%n personnes placées dans {wave}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) taken out of the waves</source>
        <translation>
            <numerusform>%n personne retirée des vagues</numerusform>
            <numerusform>%n personnes retirées des vagues</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring the waves…</source>
        <translation>Retour aux vagues précédentes…</translation>
    </message>
    <message>
        <source>Move to {wave}</source>
        <translation>Placer dans {wave}</translation>
    </message>
    <message>
        <source>Show under Testers</source>
        <translation>Voir dans Testeurs</translation>
    </message>
    <message>
        <source>Balance the waves automatically</source>
        <translation>Équilibrer les vagues automatiquement</translation>
    </message>
    <message>
        <source>Not a volunteer</source>
        <translation>Non volontaire</translation>
    </message>
    <message>
        <source>via {name}</source>
        <translation>par {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Écrit&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Switch it on with: {command}</source>
        <translation>Pour l’activer&#xa0;: {command}</translation>
    </message>
    <message>
        <source>Switch it off with: {command}</source>
        <translation>Pour l’arrêter&#xa0;: {command}</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) written to {name}.</source>
        <translation>
            <numerusform>%n rappel écrit dans {name}.</numerusform>
            <numerusform>%n rappels écrits dans {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No post comes again.</source>
        <translation>Aucune publication ne revient.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochaine</translation>
    </message>
    <message numerus="yes">
        <source>The series has ended: %n post(s) deleted.</source>
        <translation>
            <numerusform>La série est terminée : %n publication supprimée.</numerusform>
            <numerusform>La série est terminée : %n publications supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Series {id}: {rule}, next {times} ({zone})</source>
        <translation>Série {id} : {rule}, prochaines {times} ({zone})</translation>
    </message>
    <message>
        <source>{time} ({zone}): the clocks change, it goes out at {real} ({utc} UTC).</source>
        <translation>{time} ({zone}) : l’heure change, elle part à {real} ({utc} UTC).</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>chaque jour</translation>
    </message>
    <message>
        <source>every working day</source>
        <translation>chaque jour ouvré</translation>
    </message>
    <message>
        <source>every week on {days}</source>
        <translation>chaque semaine, le {days}</translation>
    </message>
    <message>
        <source>every two weeks on {days}</source>
        <translation>toutes les deux semaines, le {days}</translation>
    </message>
    <message>
        <source>every month on the last day</source>
        <translation>chaque mois, le dernier jour</translation>
    </message>
    <message>
        <source>every month on day {day}</source>
        <translation>chaque mois, le {day}</translation>
    </message>
    <message>
        <source>every month on the first {day}</source>
        <translation>chaque mois, le premier {day}</translation>
    </message>
    <message>
        <source>every month on the second {day}</source>
        <translation>chaque mois, le deuxième {day}</translation>
    </message>
    <message>
        <source>every month on the third {day}</source>
        <translation>chaque mois, le troisième {day}</translation>
    </message>
    <message>
        <source>every month on the fourth {day}</source>
        <translation>chaque mois, le quatrième {day}</translation>
    </message>
    <message>
        <source>every month on the last {day}</source>
        <translation>chaque mois, le dernier {day}</translation>
    </message>
    <message>
        <source>by the rule {rule}</source>
        <translation>selon la règle {rule}</translation>
    </message>
    <message>
        <source>{repeat}, {times}</source>
        <translation>{repeat}, {times}</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>{repeat}, until {day}</source>
        <translation>{repeat}, jusqu’au {day}</translation>
    </message>
    <message>
        <source>{days}, {day}</source>
        <translation>{days}, le {day}</translation>
    </message>
    <message>
        <source>{days} and {day}</source>
        <translation>{days} et le {day}</translation>
    </message>
    <message>
        <source>The posts must be at least a minute and at most a day apart.</source>
        <translation>Il faut au moins une minute et au plus un jour entre deux publications.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Give a number of minutes, such as 10.</source>
        <translation>Indiquez un nombre de minutes, par exemple 10.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>Rien n’est programmé.</translation>
    </message>
    <message>
        <source>No reminders were written.</source>
        <translation>Aucun rappel n’a été écrit.</translation>
    </message>
    <message>
        <source>Schedule a post first.</source>
        <translation>Programmez d’abord une publication.</translation>
    </message>
    <message>
        <source>Publish: {post}</source>
        <translation>Publier&#xa0;: {post}</translation>
    </message>
    <message>
        <source>“{text}” does not say how often.</source>
        <translation>« {text} » ne dit pas à quel rythme.</translation>
    </message>
    <message>
        <source>Write it like: daily, working days, weekly on fri, every two weeks on mon, monthly on 15.</source>
        <translation>Écrivez par exemple : daily, working days, weekly on fri, every two weeks on mon, monthly on 15.</translation>
    </message>
    <message>
        <source>With this rule, no post is left to come.</source>
        <translation>Avec cette règle, il n’y a plus de publication à venir.</translation>
    </message>
    <message>
        <source>Choose a later end, or another first day.</source>
        <translation>Choisissez une fin plus tardive ou un autre premier jour.</translation>
    </message>
    <message>
        <source>This series no longer exists.</source>
        <translation>Cette série n’existe plus.</translation>
    </message>
    <message>
        <source>This post does not belong to a series.</source>
        <translation>Cette publication n’appartient pas à une série.</translation>
    </message>
    <message>
        <source>This post is out or on its way.</source>
        <translation>Cette publication est sortie ou en route.</translation>
    </message>
    <message>
        <source>What has been sent is never changed.</source>
        <translation>Ce qui a été envoyé n’est jamais modifié.</translation>
    </message>
    <message>
        <source>Change a later post of the series.</source>
        <translation>Modifiez une publication suivante de la série.</translation>
    </message>
    <message>
        <source>“{text}” is not a weekday and a time.</source>
        <translation>« {text} » n’est pas un jour de la semaine et une heure.</translation>
    </message>
    <message>
        <source>The slots stay as they were.</source>
        <translation>Les créneaux restent tels quels.</translation>
    </message>
    <message>
        <source>Write them like: mon 09:30, thu 11:00</source>
        <translation>Écrivez par exemple : lun 09:30, jeu 11:00</translation>
    </message>
    <message>
        <source>Give it some first: weekdays and times at which it posts.</source>
        <translation>Donnez-lui-en d’abord : les jours et les heures où elle publie.</translation>
    </message>
    <message>
        <source>Every slot of the coming year is taken.</source>
        <translation>Tous les créneaux de l’année à venir sont pris.</translation>
    </message>
    <message>
        <source>Choose a time yourself, or give the campaign more slots.</source>
        <translation>Choisissez vous-même une heure, ou donnez plus de créneaux à la campagne.</translation>
    </message>
    <message>
        <source>There is no usable backup of {name}.</source>
        <translation>Il n’y a pas de sauvegarde utilisable de {name}.</translation>
    </message>
    <message>
        <source>Open another workspace, or a backup of yours.</source>
        <translation>Ouvrez un autre espace de travail, ou une de vos sauvegardes.</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>Rien à faire ici</translation>
    </message>
    <message>
        <source>This page does not belong to the sign-in under way.</source>
        <translation>Cette page n’appartient pas à la connexion en cours.</translation>
    </message>
    <message>
        <source>Back to CM Console</source>
        <translation>Retour à CM Console</translation>
    </message>
    <message>
        <source>You may close this page and go on in CM Console.</source>
        <translation>Vous pouvez fermer cette page et continuer dans CM Console.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Pas connecté</translation>
    </message>
    <message>
        <source>You may close this page. CM Console says what can be done.</source>
        <translation>Vous pouvez fermer cette page. CM Console dit ce qu’on peut faire.</translation>
    </message>
    <message>
        <source>Save reminders</source>
        <translation>Enregistrer des rappels</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Fichiers d’agenda (*.ics)</translation>
    </message>
    <message>
        <source>Run in the background</source>
        <translation>Publier en arrière-plan</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Écrire le fichier</translation>
    </message>
    <message>
        <source>This computer then publishes what is due every minute while you are signed in, whether CM Console is open or not. What is late or unclear still waits for you.</source>
        <translation>Cet ordinateur publie alors chaque minute ce qui est prévu, tant que votre session est ouverte, que CM Console le soit ou non. Ce qui est en retard ou incertain vous attend toujours.</translation>
    </message>
    <message>
        <source>One small file for {system}, without any secret: {folder}</source>
        <translation>Un petit fichier pour {system}, sans aucun secret&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Switch it on: type this in a terminal, once</source>
        <translation>Pour l’activer, tapez une fois dans un terminal</translation>
    </message>
    <message>
        <source>To switch it off later</source>
        <translation>Pour l’arrêter plus tard</translation>
    </message>
    <message>
        <source>Accounts that need a secret publish only while you give it.</source>
        <translation>Les comptes qui demandent un secret ne publient que si vous le donnez.</translation>
    </message>
    <message>
        <source>Close CM Console</source>
        <translation>Fermer CM Console</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>Rester ouvert</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>the Task Scheduler</source>
        <translation>le Planificateur de tâches</translation>
    </message>
    <message>
        <source>The first one, “{post}”, is due on {time}; you usually come back on {back}. While nothing publishes, nothing goes out.</source>
        <translation>La première, «&#xa0;{post}&#xa0;», est prévue le {time}&#xa0;; vous revenez d’habitude le {back}. Sans diffusion, rien ne part.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) are due before you usually come back</source>
        <translation>
            <numerusform>%n publication est prévue avant votre retour habituel</numerusform>
            <numerusform>%n publications sont prévues avant votre retour habituel</numerusform>
        </translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>Run in the background…</source>
        <translation>Publier en arrière-plan…</translation>
    </message>
    <message>
        <source>This computer publishes every minute while you are signed in, without the window.</source>
        <translation>Cet ordinateur publie chaque minute tant que votre session est ouverte, sans la fenêtre.</translation>
    </message>
    <message>
        <source>Save reminders and close…</source>
        <translation>Enregistrer des rappels et fermer…</translation>
    </message>
    <message>
        <source>An .ics file for your calendar: it tells you when to open CM Console.</source>
        <translation>Un fichier .ics pour votre agenda&#xa0;: il vous dit quand ouvrir CM Console.</translation>
    </message>
    <message>
        <source>The window goes, publishing goes on. An icon brings it back.</source>
        <translation>La fenêtre se ferme, la diffusion continue. Une icône la fait revenir.</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>Garder dans la barre système</translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled post(s) have times in {zone}, such as {time}.</source>
        <translation>
            <numerusform>%n publication programmée a son heure dans {zone} : {time}.</numerusform>
            <numerusform>%n publications programmées ont leur heure dans {zone}, par exemple {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} stays {time}, now in {zone}: {shift}.</source>
        <translation>{time} reste {time}, désormais dans {zone} : {shift}.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) would be too late with that: they keep their instant.</source>
        <translation>
            <numerusform>%n publication serait alors déjà passée : elle garde son instant.</numerusform>
            <numerusform>%n publications seraient alors déjà passées : elles gardent leur instant.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes out when it would have anyway: {time} in {zone}.</source>
        <translation>Départ au moment prévu : {time} dans {zone}.</translation>
    </message>
    <message>
        <source>Series keep their old zone, so that they do not drift.</source>
        <translation>Les séries gardent leur ancien fuseau, pour ne pas se décaler.</translation>
    </message>
    <message>
        <source>What do the scheduled posts keep?</source>
        <translation>Que gardent les publications programmées ?</translation>
    </message>
    <message>
        <source>Keep {time}</source>
        <translation>Garder {time}</translation>
    </message>
    <message>
        <source>Keep the instant</source>
        <translation>Garder l’instant</translation>
    </message>
    <message>
        <source>the same instant</source>
        <translation>le même instant</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} h {minutes}</translation>
    </message>
    <message>
        <source>{length} later</source>
        <translation>{length} plus tard</translation>
    </message>
    <message>
        <source>{length} earlier</source>
        <translation>{length} plus tôt</translation>
    </message>
    <message>
        <source>Only this post</source>
        <translation>Cette publication seulement</translation>
    </message>
    <message>
        <source>The others stay as they are.</source>
        <translation>Les autres restent telles quelles.</translation>
    </message>
    <message>
        <source>This and the following</source>
        <translation>Celle-ci et les suivantes</translation>
    </message>
    <message>
        <source>Later posts that were changed one by one stay as they are.</source>
        <translation>Les suivantes déjà modifiées une à une restent telles quelles.</translation>
    </message>
    <message>
        <source>It does not come back; the others stay.</source>
        <translation>Elle ne revient pas ; les autres restent.</translation>
    </message>
    <message>
        <source>The series ends before this post.</source>
        <translation>La série s’arrête avant cette publication.</translation>
    </message>
    <message>
        <source>Comes {repeat}.</source>
        <translation>Revient {repeat}.</translation>
    </message>
    <message>
        <source>It comes {repeat}.</source>
        <translation>Elle revient {repeat}.</translation>
    </message>
    <message>
        <source>Which posts should change?</source>
        <translation>Quelles publications modifier ?</translation>
    </message>
    <message>
        <source>Which posts should go?</source>
        <translation>Quelles publications supprimer ?</translation>
    </message>
    <message>
        <source>Scheduled {repeat}</source>
        <translation>Programmée {repeat}</translation>
    </message>
    <message>
        <source>This post and the following ones are changed.</source>
        <translation>Cette publication et les suivantes sont modifiées.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) missed their time</source>
        <translation>
            <numerusform>%n publication a manqué son heure</numerusform>
            <numerusform>%n publications ont manqué leur heure</numerusform>
        </translation>
    </message>
    <message>
        <source>Send the chosen ones</source>
        <translation>Envoyer les publications cochées</translation>
    </message>
    <message>
        <source>Nothing has been sent by itself. Choose what should still go out.</source>
        <translation>Rien n’est parti tout seul. Choisissez ce qui doit encore partir.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Time between two posts</source>
        <translation>Temps entre deux publications</translation>
    </message>
    <message>
        <source>Leave them out…</source>
        <translation>Ne pas les envoyer…</translation>
    </message>
    <message>
        <source>Was due</source>
        <translation>Prévue le</translation>
    </message>
    <message>
        <source>Posts that missed their time</source>
        <translation>Publications qui ont manqué leur heure</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Cochez-en au moins une.</translation>
    </message>
    <message>
        <source>It goes out at once.</source>
        <translation>Elle part tout de suite.</translation>
    </message>
    <message>
        <source>The first goes out at once, the last on {time}.</source>
        <translation>La première part tout de suite, la dernière le {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) will be sent</source>
        <translation>
            <numerusform>%n publication sera envoyée</numerusform>
            <numerusform>%n publications seront envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n post(s)?</source>
        <translation>
            <numerusform>Ne pas envoyer %n publication&#xa0;?</numerusform>
            <numerusform>Ne pas envoyer %n publications&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not sent. This cannot be undone; the texts stay in the calendar.</source>
        <translation>Elles ne sont pas envoyées. C’est irréversible&#xa0;; les textes restent dans le calendrier.</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Ne pas les envoyer</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) left out</source>
        <translation>
            <numerusform>%n publication écartée</numerusform>
            <numerusform>%n publications écartées</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in to {name}</source>
        <translation>Connecter {name}</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Rouvrir le navigateur</translation>
    </message>
    <message>
        <source>Sign in on the page that opens in your browser, then come back here.</source>
        <translation>Connectez-vous dans la page qui s’ouvre dans votre navigateur, puis revenez ici.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>For a browser on this computer, should none open.</source>
        <translation>Pour un navigateur de cet ordinateur, si aucun ne s’ouvre.</translation>
    </message>
    <message>
        <source>No browser opened: copy the address into one on this computer.</source>
        <translation>Aucun navigateur ne s’est ouvert&#xa0;: copiez l’adresse dans celui de cet ordinateur.</translation>
    </message>
    <message>
        <source>CM Console keeps publishing</source>
        <translation>CM Console continue de publier</translation>
    </message>
    <message>
        <source>Open CM Console</source>
        <translation>Ouvrir CM Console</translation>
    </message>
    <message>
        <source>Click the icon to bring the window back.</source>
        <translation>Cliquez sur l’icône pour retrouver la fenêtre.</translation>
    </message>
    <message>
        <source>Save reminders for your calendar…</source>
        <translation>Enregistrer des rappels pour votre agenda…</translation>
    </message>
    <message>
        <source>“{value}” is not a date such as 2027-01-18.</source>
        <translation>« {value} » n’est pas une date comme 2027-01-18.</translation>
    </message>
    <message>
        <source>“{value}” is not a number such as 12.5.</source>
        <translation>« {value} » n’est pas un nombre comme 12,5.</translation>
    </message>
    <message>
        <source>“{value}” is not a list of sizes such as 50,90,90.</source>
        <translation>« {value} » n’est pas une liste d’effectifs comme 50,90,90.</translation>
    </message>
    <message>
        <source>{one} and {other} exclude each other.</source>
        <translation>{one} et {other} s’excluent.</translation>
    </message>
</context>
</TS>
