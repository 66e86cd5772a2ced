import { formatMessage, isLanguage, type Language, type MessageValues, type Term } from "@intersector/domain";

/** What the command line says, in the six languages. */
export const cliTerms = {
  programDescription: {
    ar: "أداة التنسيق بين القطاعات: السجل والتداخلات والتقارير.",
    zh: "跨部门协调工具：登记册、重叠分析和报告。",
    en: "Intersectoral coordination: the register, overlaps and reports.",
    fr: "Coordination intersectorielle : le registre, les chevauchements et les rapports.",
    ru: "Межсекторальная координация: реестр, дублирование деятельности и отчеты.",
    es: "Coordinación intersectorial: el registro, los solapamientos y los informes.",
  },
  optionLanguage: {
    ar: "لغة الرسائل: ar أو zh أو en أو fr أو ru أو es",
    zh: "消息语言：ar、zh、en、fr、ru 或 es",
    en: "language of the messages: ar, zh, en, fr, ru or es",
    fr: "langue des messages : ar, zh, en, fr, ru ou es",
    ru: "язык сообщений: ar, zh, en, fr, ru или es",
    es: "idioma de los mensajes: ar, zh, en, fr, ru o es",
  },
  startDescription: {
    ar: "تشغيل قاعدة البيانات وواجهة البرمجة ولوحة العرض",
    zh: "启动数据库、接口和界面",
    en: "start the database, the API and the dashboard",
    fr: "démarrer la base de données, l'API et le tableau de bord",
    ru: "запустить базу данных, API и интерфейс",
    es: "iniciar la base de datos, la API y el panel",
  },
  optionPort: {
    ar: "المنفذ الذي يُستقبل عليه",
    zh: "监听的端口",
    en: "port to listen on",
    fr: "port d'écoute",
    ru: "порт для приема запросов",
    es: "puerto de escucha",
  },
  optionHost: {
    ar: "العنوان الذي يُستقبل عليه؛ وتسجيل الدخول بالأشخاص النموذجيين متاح على 127.0.0.1 وحده",
    zh: "监听的地址；仅在 127.0.0.1 上可用示例人员登录",
    en: "address to listen on; signing in as a sample person is offered on 127.0.0.1 alone",
    fr: "adresse d'écoute ; la connexion avec une personne d'exemple n'est offerte que sur 127.0.0.1",
    ru: "адрес для приема запросов; вход от имени лица из образца возможен только на 127.0.0.1",
    es: "dirección de escucha; el acceso con una persona de ejemplo solo se ofrece en 127.0.0.1",
  },
  optionData: {
    ar: "مجلد قاعدة البيانات المدمجة",
    zh: "内置数据库的文件夹",
    en: "folder of the embedded database",
    fr: "dossier de la base de données intégrée",
    ru: "папка встроенной базы данных",
    es: "carpeta de la base de datos integrada",
  },
  optionNoDashboard: {
    ar: "واجهة البرمجة وحدها دون لوحة العرض",
    zh: "仅启动接口，不含界面",
    en: "serve the API alone, without the dashboard",
    fr: "servir l'API seule, sans le tableau de bord",
    ru: "запустить только API, без интерфейса",
    es: "servir solo la API, sin el panel",
  },
  portFree: {
    ar: "المنفذ {port} متاح",
    zh: "端口 {port} 可用",
    en: "Port {port} is free",
    fr: "Le port {port} est libre",
    ru: "Порт {port} свободен",
    es: "El puerto {port} está libre",
  },
  dashboardBuilt: {
    ar: "واجهة العرض جاهزة",
    zh: "界面已构建",
    en: "Dashboard built",
    fr: "Tableau de bord construit",
    ru: "Интерфейс собран",
    es: "Panel construido",
  },
  databaseStarted: {
    ar: "بدأت قاعدة البيانات المدمجة في {place}",
    zh: "内置数据库已在 {place} 启动",
    en: "Embedded database started in {place}",
    fr: "Base de données intégrée démarrée dans {place}",
    ru: "Встроенная база данных запущена в {place}",
    es: "Base de datos integrada iniciada en {place}",
  },
  databaseReached: {
    ar: "تم الاتصال بقاعدة البيانات {place}",
    zh: "已连接数据库 {place}",
    en: "Database {place} reached",
    fr: "Base de données {place} jointe",
    ru: "Подключение к базе данных {place} установлено",
    es: "Conectado a la base de datos {place}",
  },
  registerOpened: {
    ar: "{records, plural, =0 {السجل مفتوح وهو فارغ} zero {السجل مفتوح وهو فارغ} one {السجل مفتوح وفيه قيد واحد} two {السجل مفتوح وفيه قيدان} few {السجل مفتوح وفيه # قيود} many {السجل مفتوح وفيه # قيداً} other {السجل مفتوح وفيه # قيد}}",
    zh: "登记册已打开，共 {records, number} 条记录",
    en: "Register opened, with {records, plural, one {# record} other {# records}}",
    fr: "Registre ouvert : {records, plural, one {# fiche} other {# fiches}}",
    ru: "Реестр открыт: {records, plural, one {# запись} few {# записи} many {# записей} other {# записи}}",
    es: "Registro abierto, con {records, plural, one {# ficha} other {# fichas}}",
  },
  sampleLoaded: {
    ar: "حُمّل السجل النموذجي: {records, plural, zero {# قيد} one {قيد واحد} two {قيدان} few {# قيود} many {# قيداً} other {# قيد}}",
    zh: "已载入示例登记册：{records, number} 条记录",
    en: "Sample register loaded: {records, plural, one {# record} other {# records}}",
    fr: "Registre d'exemple chargé : {records, plural, one {# fiche} other {# fiches}}",
    ru: "Загружен образец реестра: {records, plural, one {# запись} few {# записи} many {# записей} other {# записи}}",
    es: "Registro de ejemplo cargado: {records, plural, one {# ficha} other {# fichas}}",
  },
  jobsStarted: {
    ar: "صف المهام جاهز",
    zh: "任务队列已就绪",
    en: "Job queue ready",
    fr: "File des travaux prête",
    ru: "Очередь заданий готова",
    es: "Cola de trabajos lista",
  },
  ready: {
    ar: "جاهز بعد {seconds} ثانية: {address} (للإنهاء: Ctrl-C)",
    zh: "已就绪，用时 {seconds} 秒：{address}（按 Ctrl-C 结束）",
    en: "Ready after {seconds} s: {address} (Ctrl-C ends it)",
    fr: "Prêt après {seconds} s : {address} (Ctrl-C pour terminer)",
    ru: "Готово через {seconds} с: {address} (завершение – Ctrl-C)",
    es: "Listo después de {seconds} s: {address} (Ctrl-C para terminar)",
  },
  stopping: {
    ar: "جارٍ الإنهاء…",
    zh: "正在结束……",
    en: "Stopping…",
    fr: "Arrêt en cours…",
    ru: "Завершение работы…",
    es: "Deteniendo…",
  },
  stopped: {
    ar: "انتهى كل شيء على الوجه السليم.",
    zh: "已全部正常结束。",
    en: "Everything has ended cleanly.",
    fr: "Tout s'est terminé proprement.",
    ru: "Все процессы корректно завершены.",
    es: "Todo ha terminado correctamente.",
  },
  portTaken: {
    ar: "المنفذ {port} على {host} مستخدم من برنامج آخر. أوقف ذلك البرنامج أو اختر منفذاً آخر: --port {other}.",
    zh: "{host} 上的端口 {port} 已被其他程序占用。请停止该程序，或选择其他端口：--port {other}。",
    en: "Port {port} on {host} is taken by another program. Stop that program, or choose another port: --port {other}.",
    fr: "Le port {port} de {host} est occupé par un autre programme. Arrêtez ce programme ou choisissez un autre port : --port {other}.",
    ru: "Порт {port} на {host} занят другой программой. Остановите ее или выберите другой порт: --port {other}.",
    es: "El puerto {port} de {host} está ocupado por otro programa. Deténgalo o elija otro puerto: --port {other}.",
  },
  portRefused: {
    ar: "لا يسمح النظام بفتح المنفذ {port} على {host} ({reason}). اختر منفذاً آخر: --port {other}.",
    zh: "系统不允许在 {host} 上打开端口 {port}（{reason}）。请选择其他端口：--port {other}。",
    en: "The system does not allow port {port} on {host} to be opened ({reason}). Choose another port: --port {other}.",
    fr: "Le système ne permet pas d'ouvrir le port {port} de {host} ({reason}). Choisissez un autre port : --port {other}.",
    ru: "Система не позволяет открыть порт {port} на {host} ({reason}). Выберите другой порт: --port {other}.",
    es: "El sistema no permite abrir el puerto {port} de {host} ({reason}). Elija otro puerto: --port {other}.",
  },
  badPort: {
    ar: "«{value}» ليس رقم منفذ. يُتوقع عدد صحيح من 1 إلى 65535.",
    zh: "“{value}”不是端口号，应为 1 至 65535 之间的整数。",
    en: "“{value}” is not a port. A whole number from 1 to 65535 is expected.",
    fr: "« {value} » n'est pas un numéro de port. Un entier de 1 à 65535 est attendu.",
    ru: "«{value}» не является номером порта. Ожидается целое число от 1 до 65535.",
    es: "«{value}» no es un número de puerto. Se espera un entero de 1 a 65535.",
  },
  buildFailed: {
    ar: "لم يكتمل بناء واجهة العرض. صحّح الخطأ المذكور أعلاه ثم أعد التشغيل.",
    zh: "界面构建失败。请改正上述错误后重新启动。",
    en: "The dashboard could not be built. Correct the error printed above and start again.",
    fr: "Le tableau de bord n'a pas pu être construit. Corrigez l'erreur affichée ci-dessus et relancez.",
    ru: "Не удалось собрать интерфейс. Исправьте указанную выше ошибку и запустите снова.",
    es: "No se ha podido construir el panel. Corrija el error indicado más arriba y vuelva a empezar.",
  },
  fileNotFound: {
    ar: "لا يمكن قراءة الملف «{file}» ({reason}). تحقق من المسار.",
    zh: "无法读取文件“{file}”（{reason}）。请检查路径。",
    en: "The file “{file}” cannot be read ({reason}). Check the path.",
    fr: "Le fichier « {file} » ne peut pas être lu ({reason}). Vérifiez le chemin.",
    ru: "Не удается прочитать файл «{file}» ({reason}). Проверьте путь.",
    es: "No se puede leer el fichero «{file}» ({reason}). Compruebe la ruta.",
  },
  fileNotWritten: {
    ar: "لا يمكن كتابة الملف «{file}» ({reason}). اختر مكاناً آخر.",
    zh: "无法写入文件“{file}”（{reason}）。请选择其他位置。",
    en: "The file “{file}” cannot be written ({reason}). Choose another place.",
    fr: "Le fichier « {file} » ne peut pas être écrit ({reason}). Choisissez un autre emplacement.",
    ru: "Не удается записать файл «{file}» ({reason}). Выберите другое место.",
    es: "No se puede escribir el fichero «{file}» ({reason}). Elija otra ubicación.",
  },
  fileWritten: {
    ar: "كُتب الملف {file} ({size})",
    zh: "已写入 {file}（{size}）",
    en: "Wrote {file} ({size})",
    fr: "{file} écrit ({size})",
    ru: "Записан файл {file} ({size})",
    es: "Escrito {file} ({size})",
  },
  formatUnknown: {
    ar: "الصيغة «{format}» غير معروفة هنا. الصيغ المتاحة: {allowed}.",
    zh: "此处不支持格式“{format}”。可用格式：{allowed}。",
    en: "The format “{format}” is not known here. Choose among: {allowed}.",
    fr: "Le format « {format} » n'est pas connu ici. Formats possibles : {allowed}.",
    ru: "Формат «{format}» здесь не поддерживается. Возможные форматы: {allowed}.",
    es: "El formato «{format}» no se conoce aquí. Formatos posibles: {allowed}.",
  },
  languageUnknown: {
    ar: "«{language}» ليست إحدى اللغات الست. يُتوقع أحد الرموز: ar، zh، en، fr، ru، es.",
    zh: "“{language}”不是六种语文之一，应为 ar、zh、en、fr、ru 或 es。",
    en: "“{language}” is not one of the six languages. One of ar, zh, en, fr, ru, es is expected.",
    fr: "« {language} » n'est pas l'une des six langues. Indiquez ar, zh, en, fr, ru ou es.",
    ru: "«{language}» не входит в число шести языков. Укажите ar, zh, en, fr, ru или es.",
    es: "«{language}» no es uno de los seis idiomas. Indique ar, zh, en, fr, ru o es.",
  },
} as const satisfies Record<string, Term>;

export type CliMessage = keyof typeof cliTerms;

/** A sentence of the command line in the reader's language. */
export function say(message: CliMessage, language: Language, values: MessageValues = {}): string {
  return formatMessage(cliTerms[message], language, values);
}

/** The reader's language: what the environment states (`LC_ALL`, `LANG`), or English. */
export function languageOfEnvironment(environment: NodeJS.ProcessEnv): Language {
  const stated = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || "";
  const code = stated.slice(0, 2).toLowerCase();
  return isLanguage(code) ? code : "en";
}
