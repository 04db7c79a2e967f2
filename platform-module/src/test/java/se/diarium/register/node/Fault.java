package se.diarium.register.node;

import java.util.Map;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.util.transaction.TransactionListenerAdapter;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.RunningRegister;
import se.diarium.register.Bodies;
import se.diarium.register.CaseRegister;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.series.CaseRow;
import se.diarium.register.series.CaseTable;
import se.diarium.register.series.NumberSeries;

/** Places at which a registration fails after it has taken its number. */
enum Fault {
    AFTER_THE_NUMBER {
        @Override
        Map<String, Object> replaced(RunningRegister register) {
            return Map.of(
                    "diarium.numberSeries", new NumberSeries(jdbc(register), register.bean(BODIES, Bodies.class)) {
                        @Override
                        public Diarienummer next(String series, int year) {
                            super.next(series, year);
                            throw new InjectedFailure();
                        }
                    });
        }
    },
    AFTER_THE_NODE {
        @Override
        Map<String, Object> replaced(RunningRegister register) {
            return Map.of("diarium.caseTable", new CaseTable(jdbc(register)) {
                @Override
                public void insert(Diarienummer number, String nodeId, CaseRow row) {
                    throw new InjectedFailure();
                }
            });
        }
    },
    AFTER_THE_ROW {
        @Override
        Map<String, Object> replaced(RunningRegister register) {
            return Map.of("diarium.caseTable", new CaseTable(jdbc(register)) {
                @Override
                public void insert(Diarienummer number, String nodeId, CaseRow row) {
                    super.insert(number, nodeId, row);
                    throw new InjectedFailure();
                }
            });
        }
    },
    AFTER_THE_RIGHTS {
        @Override
        Map<String, Object> replaced(RunningRegister register) {
            PermissionService permissions = register.bean("PermissionService", PermissionService.class);
            OwnableService owners = register.bean("OwnableService", OwnableService.class);
            return Map.of("diarium.permissions", new RegisterPermissions(permissions, owners) {
                @Override
                void openCase(NodeRef caseRef, String handler, boolean secret) {
                    super.openCase(caseRef, handler, secret);
                    throw new InjectedFailure();
                }
            });
        }
    },
    AT_THE_COMMIT {
        @Override
        Map<String, Object> replaced(RunningRegister register) {
            return Map.of("diarium.caseTable", new CaseTable(jdbc(register)) {
                @Override
                public void insert(Diarienummer number, String nodeId, CaseRow row) {
                    super.insert(number, nodeId, row);
                    AlfrescoTransactionSupport.bindListener(new TransactionListenerAdapter() {
                        @Override
                        public void beforeCommit(boolean readOnly) {
                            throw new InjectedFailure();
                        }
                    });
                }
            });
        }
    };

    private static final String BODIES = "diarium.bodies";

    abstract Map<String, Object> replaced(RunningRegister register);

    /** A register in which every registration fails at this place. */
    CaseRegister in(RunningRegister register) {
        return RewiredRegister.with(register, replaced(register));
    }

    private static JdbcTemplate jdbc(RunningRegister register) {
        return register.bean("diarium.jdbc", JdbcTemplate.class);
    }

    /** What a fault throws. */
    static final class InjectedFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
