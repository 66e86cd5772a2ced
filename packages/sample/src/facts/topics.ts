import { published, type SampleRecord, six } from "../sample-record.ts";
import { annualReport } from "../sources.ts";

/** The topics on which the ISCG was already at work, with what happened on each in 2026. */
export const activeTopics: SampleRecord<"topic">[] = [
  published("topic", "topic-accessibility", {
    title: six({
      fr: "Accessibilité",
      en: "Accessibility",
      es: "Accesibilidad",
      ru: "Доступность",
      zh: "无障碍获取",
      ar: "إمكانية النفاذ",
    }),
    state: "active",
    group: "iscg",
    theme: "theme-accessibility",
    position: 1,
    resolutions: ["pp-175-rev-bucharest-2022"],
    progress: [
      {
        year: 2026,
        text: six({
          fr: "Le Groupe ISCG a indiqué qu'il souhaitait prendre part aux échanges sur le projet de nouveau bâtiment de l'UIT. Il suit attentivement la mise au point du nouveau site web de l'UIT, afin que le bâtiment comme le site restent accessibles à tous les utilisateurs.",
          en: "The ISCG has stated its interest in taking part in the discussions on the project for the new ITU building. It is closely following the work on the new ITU website, so that both the building and the website remain accessible to all users.",
          es: "El ISCG ha manifestado su interés por participar en los debates sobre el proyecto del nuevo edificio de la UIT. Asimismo, sigue de cerca la evolución del nuevo sitio web de la UIT, a fin de que tanto el edificio como el sitio web sigan siendo accesibles para todos los usuarios.",
          ru: "МСКГ заявила о своей заинтересованности в участии в обсуждениях проекта нового здания МСЭ. Она внимательно следит за разработкой нового веб-сайта МСЭ, с тем чтобы и здание, и веб-сайт оставались доступными для всех пользователей.",
          zh: "ISCG表示有意参与国际电联新办公楼项目的讨论，并密切关注国际电联新网站的进展，以确保新办公楼和新网站始终便于所有用户无障碍使用。",
          ar: "أعرب الفريق ISCG عن رغبته في المشاركة في المناقشات المتعلقة بمشروع مبنى الاتحاد الجديد. وهو يتابع عن كثب تطور الموقع الإلكتروني الجديد للاتحاد، حرصاً على أن يظل المبنى والموقع ميسّري النفاذ لجميع المستعملين.",
        }),
      },
    ],
    provenance: annualReport,
  }),
  published("topic", "topic-climate-change", {
    title: six({
      fr: "Changements climatiques",
      en: "Climate change",
      es: "Cambio climático",
      ru: "Изменение климата",
      zh: "气候变化",
      ar: "تغير المناخ",
    }),
    state: "active",
    group: "iscg",
    theme: "theme-climate",
    position: 2,
    resolutions: ["pp-182-rev-bucharest-2022"],
    progress: [
      {
        year: 2026,
        text: six({
          fr: "Les trois Secteurs de l'UIT continuent de faire évoluer leur collaboration. La rubrique « Environnement et changements climatiques » du site web de l'UIT rend compte de leurs travaux.",
          en: "Collaboration among the three ITU Sectors continues to evolve. Their work is presented on the ITU website under the heading “Environment and climate change”.",
          es: "La colaboración entre los tres Sectores de la UIT sigue evolucionando. Sus trabajos se presentan en el sitio web de la UIT, en la sección «Medio ambiente y cambio climático».",
          ru: "Сотрудничество между тремя Секторами МСЭ продолжает развиваться. Информация об этой работе представлена на веб-сайте МСЭ в разделе «Окружающая среда и изменение климата».",
          zh: "国际电联三个部门之间的协作不断发展。相关工作在国际电联网站“环境与气候变化”栏目下予以介绍。",
          ar: "يتواصل تطور التعاون بين قطاعات الاتحاد الثلاثة. وتُعرض هذه الجهود في الموقع الإلكتروني للاتحاد تحت عنوان «البيئة وتغير المناخ».",
        }),
        documents: ["page-climate"],
      },
    ],
    provenance: annualReport,
  }),
  published("topic", "topic-itu-website", {
    title: six({
      fr: "Site web de l'UIT",
      en: "ITU website",
      es: "Sitio web de la UIT",
      ru: "Веб-сайт МСЭ",
      zh: "国际电联网站",
      ar: "الموقع الإلكتروني للاتحاد",
    }),
    state: "active",
    group: "iscg",
    position: 3,
    progress: [
      {
        year: 2026,
        text: six({
          fr: "Le Groupe ISCG a prié le secrétariat de le tenir informé de l'état d'avancement du nouveau site web de l'UIT. Le secrétariat poursuit le dialogue avec les membres et recueille leurs observations. La coordonnatrice pour l'accessibilité a fait savoir qu'elle entendait veiller activement à ce que les besoins des personnes handicapées soient dûment pris en compte tout au long de l'examen du projet.",
          en: "The ISCG has asked the secretariat to keep it informed of progress on the new ITU website. The secretariat continues its dialogue with the membership and gathers its comments. The coordinator for accessibility has expressed her interest in actively ensuring that the needs of persons with disabilities are duly taken into account throughout the review of the project.",
          es: "El ISCG ha solicitado a la Secretaría que lo mantenga informado de los avances del nuevo sitio web de la UIT. La Secretaría prosigue el diálogo con los miembros y recaba sus observaciones. La coordinadora de accesibilidad ha expresado su interés por velar activamente por que las necesidades de las personas con discapacidad se tengan debidamente en cuenta a lo largo de todo el examen del proyecto.",
          ru: "МСКГ обратилась к секретариату с просьбой информировать ее о ходе разработки нового веб-сайта МСЭ. Секретариат продолжает диалог с членами и собирает их замечания. Координатор по вопросам доступности выразила заинтересованность в том, чтобы активно следить за надлежащим учетом потребностей лиц с ограниченными возможностями на всех этапах рассмотрения проекта.",
          zh: "ISCG请秘书处随时向其通报国际电联新网站的开发进展。秘书处继续与成员对话并收集成员的意见。无障碍获取协调人表示，有意积极确保残疾人的需求在项目审查全过程中得到应有考虑。",
          ar: "طلب الفريق ISCG من الأمانة إطلاعه على التقدم المحرز في تطوير الموقع الإلكتروني الجديد للاتحاد. وتواصل الأمانة الحوار مع الأعضاء وتجمع تعليقاتهم. وأعربت منسقة إمكانية النفاذ عن اهتمامها بالسهر بنشاط على أن تُراعى احتياجات الأشخاص ذوي الإعاقة حق المراعاة طوال عملية استعراض المشروع.",
        }),
      },
    ],
    provenance: annualReport,
  }),
  published("topic", "topic-remote-participation", {
    title: six({
      fr: "Participation à distance",
      en: "Remote participation",
      es: "Participación a distancia",
      ru: "Дистанционное участие",
      zh: "远程与会",
      ar: "المشاركة عن بُعد",
    }),
    state: "active",
    group: "iscg",
    theme: "theme-remote-participation",
    position: 4,
    resolutions: ["pp-167-rev-bucharest-2022"],
    progress: [
      {
        year: 2026,
        text: six({
          fr: "Conformément à la Résolution 167 (Rév. Bucarest, 2022) de la Conférence de plénipotentiaires, le Groupe ISCG préconise d'harmoniser deux textes : le Supplément 4 aux Recommandations UIT-T de la série A, « Lignes directrices relatives à la participation à distance », et les « Lignes directrices relatives à la gestion des réunions entièrement virtuelles et des réunions physiques avec participation à distance ». Il a en outre insisté sur la nécessité de revoir et de mettre à jour les droits des membres qui assistent aux réunions en ligne.",
          en: "In accordance with Resolution 167 (Rev. Bucharest, 2022) of the Plenipotentiary Conference, the ISCG encourages the harmonization of two texts: Supplement 4 to the ITU-T A-series Recommendations, “Guidelines for remote participation”, and the “Guidelines for the management of fully virtual meetings and physical meetings with remote participation”. It has also stressed the need to review and update the rights of members when they attend meetings online.",
          es: "De conformidad con la Resolución 167 (Rev. Bucarest, 2022) de la Conferencia de Plenipotenciarios, el ISCG alienta a armonizar dos textos: el Suplemento 4 a las Recomendaciones UIT-T de la serie A, «Directrices para la participación a distancia», y las «Directrices para la gestión de las reuniones totalmente virtuales y de las reuniones presenciales con participación a distancia». También ha subrayado la necesidad de revisar y actualizar los derechos de los miembros cuando asisten a las reuniones en línea.",
          ru: "В соответствии с Резолюцией 167 (Пересм. Бухарест, 2022 г.) Полномочной конференции МСКГ призывает согласовать между собой два текста: Добавление 4 к Рекомендациям МСЭ-Т серии A «Руководящие указания по дистанционному участию» и «Руководящие указания по проведению полностью виртуальных собраний и очных собраний с дистанционным участием». МСКГ также подчеркнула необходимость пересмотреть и обновить права членов, участвующих в собраниях в онлайновом режиме.",
          zh: "根据全权代表大会第167号决议（2022年，布加勒斯特，修订版），ISCG鼓励统一两份文本，即ITU-T A系列建议书增补4“远程参会指南”与“全虚拟会议和有远程与会的实体会议的管理指南”。ISCG还强调，有必要审议并更新成员在线参会时的权利。",
          ar: "عملاً بالقرار 167 (المراجَع في بوخارست، 2022) لمؤتمر المندوبين المفوضين، يشجع الفريق ISCG على مواءمة نصين هما الإضافة 4 إلى توصيات السلسلة A لقطاع تقييس الاتصالات بعنوان «مبادئ توجيهية بشأن المشاركة عن بُعد»، و«المبادئ التوجيهية بشأن إدارة الاجتماعات الافتراضية بالكامل والاجتماعات الحضورية مع مشاركة عن بُعد». وشدد الفريق أيضاً على ضرورة مراجعة وتحديث حقوق الأعضاء عند حضورهم الاجتماعات عبر الإنترنت.",
        }),
        documents: ["itu-t-a-suppl-4", "guidelines-virtual-meetings"],
        resolutions: ["pp-167-rev-bucharest-2022"],
      },
    ],
    provenance: annualReport,
  }),
  published("topic", "topic-sustainable-digital-transformation", {
    title: six({
      fr: "Transformation numérique durable",
      en: "Sustainable digital transformation",
      es: "Transformación digital sostenible",
      ru: "Устойчивая цифровая трансформация",
      zh: "可持续数字化转型",
      ar: "التحول الرقمي المستدام",
    }),
    state: "active",
    group: "iscg",
    rapporteurGroup: "rg-dt",
    theme: "theme-sdt",
    position: 5,
    progress: [
      {
        year: 2026,
        text: six({
          fr: "Le Groupe ISCG continue de préconiser une coordination plus étroite des activités que les trois Secteurs mènent dans ce domaine. Le rattachement du Groupe du Rapporteur sur la transformation numérique durable (RG-DT) à la structure du Groupe consultatif de la normalisation des télécommunications (GCNT) a été approuvé pour la période d'études 2025-2028. Le Groupe RG-DT a déjà travaillé avec le Groupe ISCG pour solliciter les contributions des autres Secteurs.",
          en: "The ISCG continues to encourage closer coordination of the activities that the three Sectors carry out in this field. The integration of the Rapporteur Group on sustainable digital transformation (RG-DT) into the structure of the Telecommunication Standardization Advisory Group (TSAG) has been approved for the 2025-2028 study period. RG-DT has already worked with the ISCG to request contributions from the other Sectors.",
          es: "El ISCG sigue alentando una coordinación más estrecha de las actividades que los tres Sectores realizan en este ámbito. Se ha aprobado la integración del Grupo de Relator sobre la transformación digital sostenible (RG-DT) en la estructura del Grupo Asesor de Normalización de las Telecomunicaciones (GANT) para el periodo de estudios 2025-2028. El RG-DT ya ha colaborado con el ISCG para solicitar contribuciones a los demás Sectores.",
          ru: "МСКГ по-прежнему призывает к более тесной координации деятельности, которую три Сектора ведут в этой области. Включение Группы Докладчика по устойчивой цифровой трансформации (RG-DT) в структуру Консультативной группы по стандартизации электросвязи (КГСЭ) утверждено на исследовательский период 2025–2028 годов. RG-DT уже взаимодействовала с МСКГ, чтобы запросить вклады других Секторов.",
          zh: "ISCG继续鼓励三个部门加强该领域各项活动的协调。将可持续数字化转型报告人组（RG-DT）纳入电信标准化顾问组（TSAG）架构（2025-2028年研究期）已获批准。RG-DT已与ISCG合作，请其他部门提交文稿。",
          ar: "يواصل الفريق ISCG التشجيع على توثيق تنسيق الأنشطة التي تضطلع بها القطاعات الثلاثة في هذا المجال. وتمت الموافقة على إدماج فريق المقرر المعني بالتحول الرقمي المستدام (RG-DT) في هيكل الفريق الاستشاري لتقييس الاتصالات (TSAG) لفترة الدراسة 2025-2028. وسبق أن تعاون الفريق RG-DT مع الفريق ISCG لطلب مساهمات من القطاعين الآخرين.",
        }),
        documents: ["iscg-26-1-8"],
      },
    ],
    provenance: annualReport,
  }),
];
