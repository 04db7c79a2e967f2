package org.alfresco.service.cmr.security;

/** What kind of authority a name stands for. */
public enum AuthorityType {
    ADMIN {
        @Override
        public boolean isFixedString() {
            return true;
        }

        @Override
        public String getFixedString() {
            return PermissionService.ADMINISTRATOR_AUTHORITY;
        }

        @Override
        public boolean isPrefixed() {
            return false;
        }

        @Override
        public String getPrefixString() {
            return "";
        }

        @Override
        public int getOrderPosition() {
            return 0;
        }
    },
    EVERYONE {
        @Override
        public boolean isFixedString() {
            return true;
        }

        @Override
        public String getFixedString() {
            return PermissionService.ALL_AUTHORITIES;
        }

        @Override
        public boolean isPrefixed() {
            return false;
        }

        @Override
        public String getPrefixString() {
            return "";
        }

        @Override
        public int getOrderPosition() {
            return 1;
        }
    },
    OWNER {
        @Override
        public boolean isFixedString() {
            return true;
        }

        @Override
        public String getFixedString() {
            return PermissionService.OWNER_AUTHORITY;
        }

        @Override
        public boolean isPrefixed() {
            return false;
        }

        @Override
        public String getPrefixString() {
            return "";
        }

        @Override
        public int getOrderPosition() {
            return 2;
        }
    },
    GUEST {
        @Override
        public boolean isFixedString() {
            return true;
        }

        @Override
        public String getFixedString() {
            return PermissionService.GUEST_AUTHORITY;
        }

        @Override
        public boolean isPrefixed() {
            return false;
        }

        @Override
        public String getPrefixString() {
            return "";
        }

        @Override
        public int getOrderPosition() {
            return 3;
        }
    },
    GROUP {
        @Override
        public boolean isFixedString() {
            return false;
        }

        @Override
        public String getFixedString() {
            return "";
        }

        @Override
        public boolean isPrefixed() {
            return true;
        }

        @Override
        public String getPrefixString() {
            return PermissionService.GROUP_PREFIX;
        }

        @Override
        public int getOrderPosition() {
            return 4;
        }
    },
    ROLE {
        @Override
        public boolean isFixedString() {
            return false;
        }

        @Override
        public String getFixedString() {
            return "";
        }

        @Override
        public boolean isPrefixed() {
            return true;
        }

        @Override
        public String getPrefixString() {
            return PermissionService.ROLE_PREFIX;
        }

        @Override
        public int getOrderPosition() {
            return 5;
        }
    },
    USER {
        @Override
        public boolean isFixedString() {
            return false;
        }

        @Override
        public String getFixedString() {
            return "";
        }

        @Override
        public boolean isPrefixed() {
            return false;
        }

        @Override
        public String getPrefixString() {
            return "";
        }

        @Override
        public int getOrderPosition() {
            return 6;
        }
    },
    WILDCARD {
        @Override
        public boolean isFixedString() {
            return false;
        }

        @Override
        public String getFixedString() {
            return "";
        }

        @Override
        public boolean isPrefixed() {
            return false;
        }

        @Override
        public String getPrefixString() {
            return "";
        }

        @Override
        public int getOrderPosition() {
            return 7;
        }
    };

    /** Whether there is one authority of this kind only, with one name. */
    public abstract boolean isFixedString();

    /** That one name, or an empty string. */
    public abstract String getFixedString();

    /** Whether the names of this kind begin in one way. */
    public abstract boolean isPrefixed();

    /** That beginning, or an empty string. */
    public abstract String getPrefixString();

    /** The place of this kind in a list of authorities. */
    public abstract int getOrderPosition();

    /** Whether an authority is of this kind. */
    public boolean equals(String authority) {
        return equals(getAuthorityType(authority));
    }

    /** The kind a name stands for; no name stands for anybody. */
    public static AuthorityType getAuthorityType(String authority) {
        if (authority == null) {
            return WILDCARD;
        }
        if (authority.equals(PermissionService.ALL_AUTHORITIES)) {
            return EVERYONE;
        }
        if (authority.equals(PermissionService.OWNER_AUTHORITY)) {
            return OWNER;
        }
        if (authority.equalsIgnoreCase(PermissionService.GUEST_AUTHORITY)) {
            return GUEST;
        }
        if (authority.startsWith(PermissionService.GROUP_PREFIX)) {
            return GROUP;
        }
        if (authority.startsWith(PermissionService.ROLE_PREFIX)) {
            return ROLE;
        }
        return USER;
    }
}
