import '../pages/registry/drop.js';

/** Those who work with cases. */
const STAFF = ['REGISTRATOR', 'HANDLAGGARE', 'SEKRETERARE', 'CHEF', 'DIREKTOR'];

/**
 * The pages of the workspace: the part of the address after `#`, the module and its element, the style sheet it brings, and the
 * roles it is for (everybody's without any). A page in the menu says where by `menu`; one that shows one part of itself at a time
 * names the parameter that says which by `within`.
 */
export const routes = [
  {path: '#/', page: 'registry/day', element: 'dia-day', style: 'pages/registry/registry.css', menu: 'day'},
  {path: '#/registrera', page: 'registry/register', element: 'dia-register', style: 'pages/registry/registry.css', menu: 'register', roles: ['REGISTRATOR', 'HANDLAGGARE', 'SEKRETERARE']},
  {path: '#/arenden', page: 'registry/cases', element: 'dia-cases', style: 'pages/registry/registry.css', menu: 'cases', roles: STAFF},
  {path: '#/arenden/:series/:number/:year', page: 'registry/case', element: 'dia-case', style: 'pages/registry/registry.css', under: 'cases'},
  {path: '#/handlingar', page: 'registry/records', element: 'dia-records', style: 'pages/registry/registry.css', menu: 'records', roles: STAFF},
  {path: '#/handlingar/:id/publicera', page: 'publishing/publish', element: 'dia-publish', style: 'pages/publishing/publishing.css', under: 'records', roles: STAFF},
  {path: '#/sammantraden', page: 'meetings/list', element: 'dia-meeting-list', menu: 'meetings', style: 'pages/meetings/meetings.css'},
  {path: '#/sammantraden/:body/:date', page: 'meetings/builder', element: 'dia-meeting-builder', under: 'meetings', style: 'pages/meetings/meetings.css', roles: ['SEKRETERARE', 'REGISTRATOR']},
  {path: '#/sammantraden/:body/:date/protokoll', page: 'meetings/minutes', element: 'dia-minutes', under: 'meetings', style: 'pages/meetings/meetings.css'},
  {path: '#/sammantraden/:body/:date/expediering', page: 'meetings/dispatch', element: 'dia-dispatch', under: 'meetings', style: 'pages/meetings/meetings.css', roles: ['SEKRETERARE', 'REGISTRATOR']},
  {path: '#/mina-sammantraden', page: 'reading/my-meetings', element: 'dia-my-meetings', style: 'pages/reading/reading.css', roles: ['LEDAMOT'], menu: 'reading'},
  {path: '#/mina-sammantraden/:body/:date/:sheet?', within: 'sheet', page: 'reading/room', element: 'dia-room', style: 'pages/reading/reading.css', under: 'reading'},
  {path: '#/uppfoljning', page: 'rounds/list', element: 'dia-rounds', style: 'pages/rounds/rounds.css', menu: 'rounds'},
  {path: '#/uppfoljning/:id', page: 'rounds/answer', element: 'dia-round', style: 'pages/rounds/rounds.css', under: 'rounds'},
  {path: '#/uppfoljning/:id/laget', page: 'rounds/state', element: 'dia-round-state', style: 'pages/rounds/rounds.css', under: 'rounds'},
  {path: '#/planer/:record/innehall', page: 'rounds/contents', element: 'dia-plan-contents', style: 'pages/rounds/rounds.css', under: 'rounds'},
  {path: '#/konto', page: 'account/account', element: 'dia-account', style: 'pages/account/account.css'},
  {path: '#/admin', page: 'admin/health', element: 'dia-admin-health', style: 'pages/admin/admin.css', roles: ['REGISTRATOR', 'SEKRETERARE'], menu: 'admin'},
  {path: '#/admin/anvandare', page: 'admin/users', element: 'dia-admin-users', style: 'pages/admin/admin.css', roles: ['ADMINISTRATOR'], under: 'admin'},
  {path: '#/admin/anvandare/:user', page: 'admin/user', element: 'dia-admin-user', style: 'pages/admin/admin.css', roles: ['ADMINISTRATOR'], under: 'admin'},
  {path: '#/admin/grupper', page: 'admin/groups', element: 'dia-admin-groups', style: 'pages/admin/admin.css', roles: ['ADMINISTRATOR'], under: 'admin'},
  {path: '#/admin/grupper/:group', page: 'admin/group', element: 'dia-admin-group', style: 'pages/admin/admin.css', roles: ['ADMINISTRATOR'], under: 'admin'},
  {path: '#/admin/modell', page: 'admin/models', element: 'dia-admin-models', style: 'pages/admin/admin.css', roles: ['ADMINISTRATOR'], under: 'admin'},
  {path: '#/admin/mallar', page: 'admin/templates', element: 'dia-admin-templates', style: 'pages/admin/admin.css', roles: ['ADMINISTRATOR'], under: 'admin'},
  {path: '#/admin/mallar/:code', page: 'admin/template', element: 'dia-admin-template', style: 'pages/admin/admin.css', roles: ['ADMINISTRATOR'], under: 'admin'},
  {path: '#/admin/synonymer', page: 'admin/synonyms', element: 'dia-admin-synonyms', style: 'pages/admin/admin.css', roles: ['REGISTRATOR', 'SEKRETERARE'], under: 'admin'},
  {path: '#/admin/import', page: 'admin/imports', element: 'dia-admin-imports', style: 'pages/admin/admin.css', roles: ['REGISTRATOR'], under: 'admin'},
  {path: '#/admin/import/:id', page: 'admin/import', element: 'dia-admin-import', style: 'pages/admin/admin.css', roles: ['REGISTRATOR'], under: 'admin'},
  {path: '#/admin/index', page: 'admin/indexes', element: 'dia-admin-indexes', style: 'pages/admin/admin.css', roles: ['REGISTRATOR'], under: 'admin'},
  {path: '#/admin/logg', page: 'admin/log', element: 'dia-admin-log', style: 'pages/admin/admin.css', roles: ['ADMINISTRATOR'], under: 'admin'},
];
